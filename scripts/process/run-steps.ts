import { runProgram } from "./run-program.ts";

/**
 * Runs one program after the other in a folder and gives what the last one printed.
 *
 * @throws {Error} with what the first one that failed printed.
 */
export async function runSteps(
  folder: string,
  steps: [program: string, ...args: string[]][],
  variables: Record<string, string> = {},
): Promise<string> {
  let last = "";
  for (const [program, ...args] of steps) {
    const { succeeded, output } = await runProgram(program, args, folder, { variables, minutes: 15 });
    if (!succeeded) throw new Error(`${[program, ...args].join(" ")} failed in ${folder}:\n${output}`);
    last = output;
  }
  return last;
}
