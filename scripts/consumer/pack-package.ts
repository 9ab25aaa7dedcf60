import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { runProgram } from "../process/run-program.ts";

/** A package as the registry would hand it out. */
export interface PackedPackage {
  name: string;
  /** The name without its scope, which is also the name of its folder. */
  shortName: string;
  /** The folder that was packed. */
  source: string;
  tarball: string;
  /** Where the tarball is unpacked. */
  folder: string;
  manifest: Manifest;
  /** Whether it is the client of a service, which ships the description of that service. */
  isService: boolean;
  /** The paths in the tarball, in alphabetical order. */
  files: string[];
}

/** What the checks read of a `package.json`. */
interface Manifest {
  name: string;
  version: string;
  exports?: Record<string, unknown>;
  [dependencies: `${string}ependencies`]: Record<string, string>;
}

/**
 * Packs a package once, as publishing would, and unpacks the tarball beside it.
 *
 * @throws {Error} with what the packing program said.
 */
export async function packPackage(source: string, target: string): Promise<PackedPackage> {
  const shortName = basename(source);
  const folder = join(target, shortName);
  const tarball = `${folder}.tgz`;
  await mkdir(folder, { recursive: true });
  await createTarball(source, tarball);
  await run("tar", ["-xzf", tarball, "-C", folder, "--strip-components", "1"], source);

  const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const isService = manifest.exports?.["./openapi.json"] !== undefined;
  return {
    name: manifest.name,
    shortName,
    source,
    tarball,
    folder,
    manifest,
    isService,
    files: await listFiles(folder),
  };
}

/**
 * Packs a package into a file.
 *
 * @throws {Error} with what the packing program said.
 */
export async function createTarball(source: string, tarball: string): Promise<void> {
  await run("pnpm", ["pack", "--out", tarball], source);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

async function run(program: string, args: string[], folder: string): Promise<void> {
  const { succeeded, output } = await runProgram(program, args, folder);
  if (!succeeded) throw new Error(`${program} ${args[0]} failed in ${folder}:\n${output}`);
}
