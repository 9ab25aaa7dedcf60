import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";

/** A TypeScript and a way to find modules. */
export interface Compiler {
  title: string;
  version: string;
  tsc: string;
  options: string[];
}

/** How users let TypeScript find modules. */
export const resolutions: Record<string, string[]> = {
  nodenext: [],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};

/**
 * The compilers that are installed in a folder, each with every way to find modules.
 *
 * @throws {Error} if there are none.
 */
export async function listCompilers(folder: string): Promise<Compiler[]> {
  const installed = await readdir(join(folder, "node_modules"));
  const versions = installed.filter((name) => name.startsWith("typescript-")).sort();
  if (versions.length === 0) throw new Error(`No typescript-* is installed in ${folder}.`);
  return versions.flatMap((version) =>
    Object.entries(resolutions).map(([resolution, options]) => ({
      title: `${version} ${resolution}`,
      version,
      tsc: join(folder, "node_modules", version, "bin", "tsc"),
      options,
    })),
  );
}

/** Compiles the types of a user's project, declarations of libraries included, and gives the errors, a line each. */
export async function compileTypes({ tsc, options }: Compiler, project: string): Promise<string[]> {
  const run = await runProgram(process.execPath, [tsc, "-p", ".", "--pretty", "false", ...options], project);
  if (run.succeeded) return [];

  // The further lines of an error are indented; where pnpm keeps a package says nothing to the reader.
  const errors = run.output.split("\n").filter((line) => /^\S/.test(line));
  return errors.length > 0 ? errors.map((error) => error.replace(/^.*node_modules\//, "")) : ["The compiler failed."];
}
