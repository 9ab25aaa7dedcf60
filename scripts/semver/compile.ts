import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";

/** An error of the compiler. */
export interface CompileError {
  /** From the folder that was compiled, empty if the error is in no file. */
  file: string;
  /** The first line is 1. */
  line: number;
  /** Its code and what it says in the first place. */
  message: string;
}

/** Compiles a folder by its `tsconfig.json`, or another project in it, with the TypeScript that packages are built with. */
export async function compile(folder: string, project = "."): Promise<CompileError[]> {
  const flags = ["-p", project, "--pretty", "false"];
  const { succeeded, output } = await runProgram(process.execPath, [compiler, ...flags], folder);
  const errors = [...output.matchAll(/^(?:(\S.*?)\((\d+),\d+\): )?error (TS\d+: .*)$/gm)];
  if (!succeeded && errors.length === 0) throw new Error(`The compiler failed:\n${output}`);
  return errors.map(([, file = "", line, message = ""]) => ({ file, line: Number(line || 0), message }));
}

const compiler = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
