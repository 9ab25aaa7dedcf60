import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { integrityOf } from "../process/integrity-of.ts";
import { UserError } from "../process/user-error.ts";

/** A version of a package, packed and not yet published. */
export interface Release {
  name: string;
  version: string;
  /** The file, from the folder of the release, and its hash in the format of `integrityOf`. */
  tarball: { path: string; integrity: string };
}

/** Returns the packages that changesets packed into a folder. */
export async function readReleases(folder: string): Promise<Release[]> {
  const text = await readFile(join(folder, "publish-plan.json"), "utf8");
  const { plan }: { plan: (Release & { kind: string })[][] } = JSON.parse(text);
  return plan.flat().filter(({ kind }) => kind === "publish");
}

/**
 * Verifies that the tarballs are the ones that were packed, which changesets does not do before it publishes them.
 *
 * @throws {UserError} if a tarball is missing or has changed.
 */
export async function verifyReleases(folder: string): Promise<Release[]> {
  const releases = await readReleases(folder);
  for (const { tarball } of releases) {
    const file = join(folder, tarball.path);
    if (integrityOf(await readFile(file)) !== tarball.integrity) {
      throw new UserError(`${file} is not what was packed. Pack and test again: pnpm release:pack`);
    }
  }
  return releases;
}
