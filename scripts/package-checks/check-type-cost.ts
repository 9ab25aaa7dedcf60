import { compileProject } from "../process/compile-project.ts";
import type { CheckResult } from "./check-result.ts";

// An empty file costs 0 and about 27,800: the second is the cost of checking TypeScript's own libraries.
const budgets = { true: 1_800, false: 31_500 };

/** Checks how many types an editor instantiates for a file with three calls, without and with those of libraries. */
export async function checkTypeCost(consumer: string): Promise<CheckResult> {
  const figures: string[] = [];
  const problems: string[] = [];
  for (const [skipLibCheck, budget] of Object.entries(budgets)) {
    const flags = ["-p", "tsconfig.three-calls.json", "--extendedDiagnostics", "--skipLibCheck", skipLibCheck];
    const { errors, output } = await compileProject(consumer, flags);
    const count = Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
    const figure = `${count} of ${budget} instantiations with skipLibCheck ${skipLibCheck}`;
    figures.push(figure);
    if (Number.isNaN(count) || errors.length > 0) {
      problems.push(`three-calls.ts does not compile: ${errors[0]?.message ?? output}`);
    } else if (count > budget) {
      problems.push(`${figure}. Simplify the types in packages/core/src; tsc --generateTrace shows which ones cost.`);
    }
  }
  return { package: "three calls", check: "type cost", summary: figures.join(", "), problems };
}
