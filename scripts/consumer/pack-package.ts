import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { runSteps } from "../process/run-steps.ts";

/** A package as the registry distributes it. */
export interface PackedPackage {
  name: string;
  /** The name without its scope, which is also the name of its folder. */
  shortName: string;
  /** The folder that was packed. */
  source: string;
  tarball: string;
  /** The folder with the unpacked tarball. */
  folder: string;
  manifest: Manifest;
  /** `true` for the client of a service, which ships its `openapi.json`. */
  isService: boolean;
  /** The paths in the tarball, in alphabetical order. */
  files: string[];
}

/** The properties of a `package.json` that the checks read. */
interface Manifest {
  name: string;
  version: string;
  exports?: Record<string, unknown>;
  [dependencies: `${string}ependencies`]: Record<string, string>;
}

/**
 * Packs a package once, as publishing would, and unpacks the tarball beside it.
 *
 * @throws {UserError} with the output of the program that packs.
 */
export async function packPackage(source: string, target: string): Promise<PackedPackage> {
  const folder = join(target, basename(source));
  const tarball = `${folder}.tgz`;
  await mkdir(folder, { recursive: true });
  await runSteps(source, [["pnpm", "pack", "--out", tarball]]);
  await unpack(tarball, folder);
  return readPackage(source, tarball, folder);
}

/** Unpacks a tarball of npm into a folder that exists. */
export async function unpack(tarball: string, folder: string): Promise<void> {
  // With a name that is relative to the folder: tar treats the text before a colon, as in C:\, as the name of a host.
  const name = relative(folder, tarball).replaceAll("\\", "/");
  await runSteps(folder, [["tar", "-xzf", name, "--strip-components", "1"]]);
}

/** Returns a package whose tarball is unpacked in `folder`. */
export async function readPackage(source: string, tarball: string, folder: string): Promise<PackedPackage> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
  const isService = manifest.exports?.["./openapi.json"] !== undefined;
  return { name: manifest.name, shortName: basename(source), source, tarball, folder, manifest, isService, files };
}
