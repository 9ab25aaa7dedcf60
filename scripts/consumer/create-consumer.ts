import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";
import type { PackedPackage } from "./pack-package.ts";

/**
 * Makes a user's project in `folder` from the files in `consumer/` and installs the tarballs there, with the ranges of
 * their dependencies as a user gets them, the compilers and the runtimes.
 *
 * The compilers and runtimes are dependencies of that project, not of this repository: all own the same few commands
 * (`tsc`, `node`), and whoever does not check packages need not download them.
 *
 * @throws {Error} with what the installation said.
 */
export async function createConsumer(packages: PackedPackage[], folder: string): Promise<void> {
  await cp(join(import.meta.dirname, "project"), folder, { recursive: true });

  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  await writeJson(join(folder, "package.json"), { ...manifest, dependencies: tarballs });
  // JSON is YAML. The overrides make core, a dependency of the others, come from its tarball too.
  await writeJson(join(folder, "pnpm-workspace.yaml"), { overrides: tarballs, minimumReleaseAge: 0 });

  const { succeeded, output } = await runProgram("pnpm", ["install", "--prefer-offline"], folder);
  if (!succeeded) throw new Error(`The packages cannot be installed together:\n${output}`);
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value, null, 2));
}
