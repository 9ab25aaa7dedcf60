import { join } from "node:path";
import { runProgram } from "../check-packages/run-program.ts";

/** An error of the compiler. */
export interface CompileError {
  /** From the folder that was compiled. */
  file: string;
  /** The first line is 1. */
  line: number;
  /** Its code and what it says in the first place. */
  message: string;
}

/** Compiles a folder by its `tsconfig.json` with the TypeScript that the packages are built with. */
export async function compile(folder: string): Promise<CompileError[]> {
  const { succeeded, output } = await runProgram(process.execPath, [compiler, "-p", ".", "--pretty", "false"], folder);
  const errors = [...output.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+: .*)$/gm)];
  if (!succeeded && errors.length === 0) throw new Error(`The compiler failed:\n${output}`);
  return errors.map(([, file = "", line, message = ""]) => ({ file, line: Number(line), message }));
}

const compiler = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
