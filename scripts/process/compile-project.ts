import { join } from "node:path";
import { runProgram } from "./run-program.ts";
import { UserError } from "./user-error.ts";

/** An error that TypeScript reports. */
interface CompileError {
  /** The file, relative to the folder that was compiled; empty for an error that is in no file. */
  file: string;
  /** The first line is 1. */
  line: number;
  /** The code and the first line of the message. */
  message: string;
}

/** Result of a compilation. */
export interface Compilation {
  errors: CompileError[];
  /** Everything that the compiler printed. */
  output: string;
}

/** The TypeScript that packages are built with. */
const packageCompiler = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");

/**
 * Compiles a folder with TypeScript, by its `tsconfig.json` unless `options` name another project.
 *
 * @throws {UserError} if the compiler fails without an error in the code.
 */
export async function compileProject(
  folder: string,
  options: string[] = [],
  tsc: string = packageCompiler,
): Promise<Compilation> {
  const project = options.includes("-p") ? [] : ["-p", "."];
  const args = [tsc, ...project, "--pretty", "false", ...options];
  const { succeeded, output } = await runProgram(process.execPath, args, folder);
  const errors = [...output.matchAll(/^(?:(\S.*?)\((\d+),\d+\): )?error (TS\d+: .*)$/gm)];
  if (!succeeded && errors.length === 0) throw new UserError(`The compiler failed in ${folder}:\n${output}`);
  return {
    output,
    errors: errors.map(([, file = "", line = "0", message = ""]) => ({ file, line: Number(line), message })),
  };
}
