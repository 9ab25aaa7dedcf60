import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { integrityOf } from "../process/integrity-of.ts";
import { UserError } from "../process/user-error.ts";

/** A version of a package, packed and not yet published. */
export interface Release {
  name: string;
  version: string;
  /** The file, from the folder of the release. */
  tarball: string;
  /** The hash of the file, in the format of `integrityOf`. */
  integrity: string;
}

/** Returns the packages that changesets packed into a folder. */
export async function readReleases(folder: string): Promise<Release[]> {
  const { plan }: { plan: PlannedRelease[][] } = JSON.parse(await readFile(join(folder, "publish-plan.json"), "utf8"));
  return plan
    .flat()
    .filter(({ kind }) => kind === "publish")
    .map(({ name, version, tarball }) => ({ name, version, tarball: tarball.path, integrity: tarball.integrity }));
}

/**
 * Verifies that the tarballs are the ones that were packed, which changesets does not do before it publishes them.
 *
 * @throws {UserError} if a tarball is missing or has changed.
 */
export async function verifyReleases(folder: string): Promise<Release[]> {
  const releases = await readReleases(folder);
  for (const { tarball, integrity } of releases) {
    if (integrityOf(await readFile(join(folder, tarball))) !== integrity) {
      throw new UserError(`${join(folder, tarball)} is not what was packed. Pack and test again: pnpm release:pack`);
    }
  }
  return releases;
}

interface PlannedRelease {
  kind: string;
  name: string;
  version: string;
  tarball: { path: string; integrity: string };
}
