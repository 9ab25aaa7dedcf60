import { existsSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runSteps } from "../process/run-steps.ts";
import { UserError } from "../process/user-error.ts";
import type { PackedPackage } from "./pack-package.ts";

/** The files that run and compile the code of a package's users. */
const shared = ["run.js", "run-call.js", "page", "worker", "tsconfig.json", "vitest.d.ts"];

/** The project of a user, with a folder for each package: a call to run, and types to compile. */
export const projectTemplate: string = join(import.meta.dirname, "project");

/**
 * Creates a user's project in `folder` and installs the tarballs there, with the ranges of their dependencies as a user gets
 * them, the compilers and the runtimes.
 *
 * The compilers and runtimes are dependencies of that project, not of this repository: all of them own the same commands
 * (`tsc`, `node`), and only the checks of packages need them.
 *
 * @throws {UserError} if a package has no code of a user, or with the output of the installation.
 */
export async function createConsumer(packages: PackedPackage[], folder: string): Promise<void> {
  await cp(projectTemplate, folder, { recursive: true });
  for (const { shortName } of packages) await copyUserCode(shortName, folder);

  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  await writeJson(join(folder, "package.json"), { ...manifest, dependencies: tarballs });
  // JSON is YAML. The overrides make core, a dependency of the others, come from its tarball, too.
  await writeJson(join(folder, "pnpm-workspace.yaml"), {
    overrides: tarballs,
    minimumReleaseAge: 0,
    allowBuilds: { msw: false },
  });
  await runSteps(folder, [["pnpm", "install", "--prefer-offline"]]);
}

/**
 * Copies the code of a package's users into a project: a call to run, types to compile, and the files for both.
 *
 * The types of a service are its type tests, which import nothing but its entry point.
 *
 * @throws {UserError} if there is no such code.
 */
export async function copyUserCode(shortName: string, project: string): Promise<void> {
  const folder = join(projectTemplate, shortName);
  if (!existsSync(join(folder, "call.js"))) {
    throw new UserError(`Write scripts/consumer/project/${shortName}/call.js like those of the other packages.`);
  }
  for (const file of [shortName, ...shared]) {
    await cp(join(projectTemplate, file), join(project, file), { recursive: true });
  }
  if (existsSync(join(folder, "types.ts"))) return;
  const tests = join(import.meta.dirname, "../../packages", shortName, "src/client.test-d.ts");
  const code = await readFile(tests, "utf8");
  await writeFile(join(project, shortName, "types.ts"), code.replaceAll("./index.js", `@itwin-rest/${shortName}`));
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value, null, 2));
}
