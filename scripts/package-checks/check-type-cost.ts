import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";
import type { CheckResult } from "./check-result.ts";

// An empty file costs 0 and some 27,800: the second is what TypeScript spends on checking its own libraries.
const budgets = { true: 3_400, false: 31_200 };

/** Checks how many types an editor has to work out for a file with three calls, without and with those of libraries. */
export async function checkTypeCost(consumer: string): Promise<CheckResult> {
  const figures: string[] = [];
  const problems: string[] = [];
  for (const [skipLibCheck, budget] of Object.entries(budgets)) {
    const output = await compile(consumer, skipLibCheck);
    const count = Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
    const figure = `${count} of ${budget} instantiations with skipLibCheck ${skipLibCheck}`;
    figures.push(figure);
    if (Number.isNaN(count) || output.includes("error TS")) {
      problems.push(`three-calls.ts does not compile: ${output.split("\n", 1)}`);
    } else if (count > budget) {
      problems.push(`${figure}. Simplify the types in packages/core/src; tsc --generateTrace shows which ones cost.`);
    }
  }
  return { package: "three calls", check: "type cost", summary: figures.join(", "), problems };
}

async function compile(consumer: string, skipLibCheck: string): Promise<string> {
  const tsc = join(consumer, "node_modules", "typescript-7.0", "bin", "tsc");
  const options = ["-p", "tsconfig.three-calls.json", "--extendedDiagnostics", "--skipLibCheck", skipLibCheck];
  const { output } = await runProgram(process.execPath, [tsc, ...options], consumer);
  return output;
}
