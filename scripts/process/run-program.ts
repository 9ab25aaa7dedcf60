import { execFile } from "node:child_process";

/** Result of a program that has ended. */
export interface ProgramRun {
  succeeded: boolean;
  /** The exit code, or `null` if the program was not started or was stopped. */
  code: number | null;
  /** Everything that the program printed. */
  output: string;
}

/** Options of `runProgram`. */
export interface RunOptions {
  /** Environment variables in addition to those of this process. */
  variables?: Record<string, string>;
  /** Maximum duration in minutes. @default 2 */
  minutes?: number;
}

/** Runs a program to its end. A program that fails is a result, not an exception. */
export function runProgram(
  program: string,
  args: string[],
  folder: string,
  { variables = {}, minutes = 2 }: RunOptions = {},
): Promise<ProgramRun> {
  // Some runtimes print colors to a pipe, too.
  const env = { ...process.env, ...variables, NO_COLOR: "1", FORCE_COLOR: undefined };
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024, timeout: minutes * 60_000 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? null : 0;
      const timeout = error?.killed ? `It took longer than ${minutes} minutes.\n` : "";
      const failure = error && code === null ? `${timeout}${error.message}\n` : "";
      resolve({ succeeded: error === null, code, output: `${failure}${stdout}${stderr}` });
    });
  });
}
