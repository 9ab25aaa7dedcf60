import { execFile } from "node:child_process";

/** How a program ended, and what it printed. */
export interface ProgramRun {
  succeeded: boolean;
  output: string;
}

/** What is not the same for every program. */
export interface RunOptions {
  /** What it finds in its environment beside ours. */
  variables?: Record<string, string>;
  /** How long it may take. @default 2 */
  minutes?: number;
}

/** Runs a program to its end; one that fails is an answer, not an exception. */
export function runProgram(
  program: string,
  args: string[],
  folder: string,
  { variables = {}, minutes = 2 }: RunOptions = {},
): Promise<ProgramRun> {
  // Some runtimes colour what they print although nobody watches.
  const env = { ...process.env, ...variables, NO_COLOR: "1", FORCE_COLOR: undefined };
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024, timeout: minutes * 60_000 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const late = error?.killed ? `It took longer than ${minutes} minutes.\n` : "";
      const failure = error && typeof error.code !== "number" ? `${late}${error.message}\n` : "";
      resolve({ succeeded: error === null, output: `${failure}${stdout}${stderr}` });
    });
  });
}
