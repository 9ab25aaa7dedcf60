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
 * Compiles a user's project, the declarations of libraries included, with each TypeScript that is installed in `tools`.
 *
 * @throws {UserError} if there is no TypeScript.
 */
export async function tryCompilers(tools: string, project: string): Promise<Trial[]> {
  const installed = await readdir(join(tools, "node_modules"));
  const versions = installed.filter((name) => name.startsWith("typescript-")).sort();
  if (versions.length === 0) throw new UserError(`No typescript-* is installed in ${tools}.`);

  const trials: Trial[] = [];
  for (const version of versions) {
    const tsc = join(tools, "node_modules", version, "bin", "tsc");
    for (const [resolution, options] of Object.entries(resolutions)) {
      const { errors } = await compileProject(project, options, tsc);
      const lines = errors.map(
        ({ file, line, message }) => `${file.replace(/^.*node_modules\//, "")}:${line} ${message}`,
      );
      const problem = lines.length > 0 ? lines.join("\n  ") : undefined;
      trials.push({ column: version.replace("typescript-", "ts "), title: `${version} ${resolution}`, problem });
    }
  }
  return trials;
}
