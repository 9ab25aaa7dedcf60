import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compileProject } from "../process/compile-project.ts";
import { UserError } from "../process/user-error.ts";
import type { Trial } from "./trial.ts";

/** The module resolutions that users choose from. */
const resolutions: Record<string, string[]> = {
  nodenext: [],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};

/**
 * Compiles a user's project, the declarations of libraries included, with each TypeScript that is installed in `tools` and
 * each module resolution. `findProblems` is called after each compilation and returns further problems.
 *
 * @throws {UserError} if there is no TypeScript.
 */
export async function tryCompilers(
  tools: string,
  project: string,
  options: string[] = [],
  findProblems: () => Promise<string[]> = async () => [],
): Promise<Trial[]> {
  const installed = await readdir(join(tools, "node_modules"));
  const versions = installed.filter((name) => name.startsWith("typescript-")).sort();
  if (versions.length === 0) throw new UserError(`No typescript-* is installed in ${tools}.`);
  const trials: Trial[] = [];
  for (const version of versions) {
    for (const [resolution, flags] of Object.entries(resolutions)) {
      const tsc = join(tools, "node_modules", version, "bin/tsc");
      const { errors } = await compileProject(project, [...options, ...flags], tsc);
      const problems = errors.map(
        ({ file, line, message }) => `${file.replace(/^.*node_modules\//, "")}:${line} ${message}`,
      );
      problems.push(...(await findProblems()));
      trials.push({
        column: version.replace("typescript-", "ts "),
        title: `${version} ${resolution}`,
        problem: problems.length > 0 ? problems.join("\n  ") : undefined,
      });
    }
  }
  return trials;
}
