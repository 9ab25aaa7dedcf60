import { execFile } from "node:child_process";

/** How a program ended, and what it printed. */
export interface ProgramRun {
  succeeded: boolean;
  output: string;
}

/** Runs a program to its end; one that fails is an answer, not an exception. */
export function runProgram(program: string, args: string[], folder: string): Promise<ProgramRun> {
  // Some runtimes colour what they print although nobody watches.
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const failure = error && typeof error.code !== "number" ? `${error.message}\n` : "";
      resolve({ succeeded: error === null, output: `${failure}${stdout}${stderr}` });
    });
  });
}
