import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A version of a package, packed and not yet published. */
export interface Release {
  name: string;
  version: string;
  /** The file, from the folder of the release. */
  tarball: string;
  /** The hash of the file, `sha256-` and base64. */
  integrity: string;
}

/** Reads what changesets packed into a folder. */
export async function readReleases(folder: string): Promise<Release[]> {
  const { plan }: { plan: PlannedRelease[][] } = JSON.parse(await readFile(join(folder, "publish-plan.json"), "utf8"));
  return plan
    .flat()
    .filter(({ kind }) => kind === "publish")
    .map(({ name, version, tarball }) => ({ name, version, tarball: tarball.path, integrity: tarball.integrity }));
}

/**
 * Makes sure that the tarballs are the ones that were packed, which changesets does not do before it publishes them.
 *
 * @throws {Error} if one is another or missing.
 */
export async function verifyReleases(folder: string): Promise<Release[]> {
  const releases = await readReleases(folder);
  for (const { tarball, integrity } of releases) {
    if (integrityOf(await readFile(join(folder, tarball))) !== integrity) {
      throw new Error(`${join(folder, tarball)} is not what was packed. Pack and test again: pnpm release:pack`);
    }
  }
  return releases;
}

/** The hash of bytes, the way the plan writes it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

interface PlannedRelease {
  kind: string;
  name: string;
  version: string;
  tarball: { path: string; integrity: string };
}
