import { compileProject } from "../process/compile-project.ts";
import { listCompilers } from "./list-compilers.ts";
import type { Trial } from "./trial.ts";

/**
 * Compiles a user's project, the declarations of libraries included, with each TypeScript that is installed in `tools`.
 *
 * @throws {UserError} if there is no TypeScript.
 */
export async function tryCompilers(tools: string, project: string, options: string[] = []): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const compiler of await listCompilers(tools)) {
    const { errors } = await compileProject(project, [...options, ...compiler.options], compiler.tsc);
    const lines = errors.map(
      ({ file, line, message }) => `${file.replace(/^.*node_modules\//, "")}:${line} ${message}`,
    );
    const problem = lines.length > 0 ? lines.join("\n  ") : undefined;
    const { version, resolution } = compiler;
    trials.push({ column: version.replace("typescript-", "ts "), title: `${version} ${resolution}`, problem });
  }
  return trials;
}
