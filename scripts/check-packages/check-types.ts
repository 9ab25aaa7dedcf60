import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CheckResult } from "./check-result.ts";
import type { PackedPackage } from "./pack-package.ts";
import { runProgram } from "./run-program.ts";

const resolutions = {
  nodenext: [],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};

/** Compiles what users write with every TypeScript that the consumer has installed, declarations of libraries included. */
export async function checkTypes(packages: Named[], consumer: string): Promise<CheckResult[]> {
  const compilers = await listCompilers(consumer);
  const occurrences = new Map<string, string[]>();
  for (const compiler of compilers) {
    for (const [resolution, options] of Object.entries(resolutions)) {
      for (const error of await compile(compiler, options, consumer)) {
        occurrences.set(error, [...(occurrences.get(error) ?? []), `${compiler} ${resolution}`]);
      }
    }
  }

  const errors = [...occurrences].map(([error, where]) => `${error} (${where.join(", ")})`);
  const summary = `${compilers.join(", ")} × ${Object.keys(resolutions).join(", ")}`;
  return packages.map(({ name, shortName }) => {
    // What names no package, such as a wrong option, fails them all.
    const isOwn = (error: string) =>
      isAbout(error, shortName) || !packages.some((other) => isAbout(error, other.shortName));
    return { package: name, check: "types", summary, problems: errors.filter(isOwn) };
  });
}

type Named = Pick<PackedPackage, "name" | "shortName">;

async function listCompilers(consumer: string): Promise<string[]> {
  const installed = await readdir(join(consumer, "node_modules"));
  const compilers = installed.filter((name) => name.startsWith("typescript-")).sort();
  if (compilers.length === 0) throw new Error(`No typescript-* is installed in ${consumer}.`);
  return compilers;
}

async function compile(compiler: string, options: string[], consumer: string): Promise<string[]> {
  const tsc = join(consumer, "node_modules", compiler, "bin", "tsc");
  const run = await runProgram(process.execPath, [tsc, "-p", ".", "--pretty", "false", ...options], consumer);
  if (run.succeeded) return [];

  // The further lines of an error are indented; where pnpm keeps a package says nothing to the reader.
  const errors = run.output.split("\n").filter((line) => /^\S/.test(line));
  return errors.length > 0 ? errors.map((error) => error.replace(/^.*node_modules\//, "")) : ["The compiler failed."];
}

/** An error starts with its file: what users of the package write, or a declaration of the package itself. */
function isAbout(error: string, shortName: string): boolean {
  return error.startsWith(`${shortName}/`) || error.startsWith(`@itwin-rest/${shortName}/`);
}
