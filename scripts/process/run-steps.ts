import { runProgram } from "./run-program.ts";
import { UserError } from "./user-error.ts";

/** A program and its arguments. */
export type Step = [program: string, ...args: string[]];

/**
 * Runs one program after the other in a folder and returns the output of the last one.
 *
 * @throws {UserError} with the output of the first program that fails.
 */
export async function runSteps(folder: string, steps: Step[], variables: Record<string, string> = {}): Promise<string> {
  let last = "";
  for (const [program, ...args] of steps) {
    const { succeeded, output } = await runProgram(program, args, folder, { variables, minutes: 15 });
    if (!succeeded) throw new UserError(`${[program, ...args].join(" ")} failed in ${folder}:\n${output}`);
    last = output;
  }
  return last;
}
