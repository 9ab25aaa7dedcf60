import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { committer } from "../../process/copy-repository.ts";
import { integrityOf } from "../../process/integrity-of.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import { type Release, readReleases } from "../release-plan.ts";
import type { Setup } from "./setup.ts";
import type { Registry } from "./start-registry.ts";

/** Versions, packs, publishes and tags the packages of a copy, like the release workflow. */
export async function releaseCopy(copy: string, setup: Setup): Promise<Release[]> {
  await versionCopy(copy, setup);
  const releases = await packCopy(copy, setup);
  await publishFolder(copy, join(copy, "release"), setup);
  for (const { name, version } of releases) await runSteps(copy, [["git", "tag", `${name}@${version}`]]);
  return releases;
}

/** Turns the waiting changesets into versions, and commits them as the pull request would. */
async function versionCopy(copy: string, { log }: Setup): Promise<void> {
  const waiting = (await readdir(join(copy, ".changeset"))).filter((file) => file.endsWith(".md"));
  if (waiting.length === 0) return log("No changeset is waiting: the versions stay as they are.");
  await runSteps(copy, [["pnpm", "version-packages"]]);
  await runSteps(copy, [["git", "commit", "--quiet", "--all", "--message", "Version packages"]], committer);
  log(`Turned ${waiting.length} changesets into versions and changelogs.`);
}

/** Builds and packs the versions that the registry does not have, and checks that a second build packs to the same bytes. */
async function packCopy(copy: string, { registry, log }: Setup): Promise<Release[]> {
  await runSteps(copy, [["pnpm", "release:pack"]], registry.variables);
  const releases = await readReleases(join(copy, "release"));

  const again = "release-again";
  await runSteps(
    copy,
    [
      ["pnpm", "exec", "turbo", "run", "build", "--force", "--output-logs=errors-only"],
      ["node", "scripts/release/pack.ts", "--out", again],
    ],
    registry.variables,
  );
  const second = new Set((await readReleases(join(copy, again))).map(({ tarball }) => tarball.integrity));
  const changed = releases.filter(({ tarball }) => !second.has(tarball.integrity));
  if (changed.length > 0) throw new UserError(`A second build packs ${listReleases(changed)} to other bytes.`);

  log(`Packed ${listReleases(releases)}; a second build without a cache packed to the same bytes.`);
  return releases;
}

/** Publishes the packages that were packed into a folder, and checks that the registry has their bytes. */
export async function publishFolder(root: string, folder: string, { registry, log }: Setup): Promise<void> {
  await assertTarget(root, registry);
  await runSteps(root, [["pnpm", "release", "--from", folder]], registry.variables);
  const releases = await readReleases(folder);
  for (const { name, version, tarball } of releases) {
    if (integrityOf(await registry.download(name, version)) !== tarball.integrity) {
      throw new UserError(`The registry has other bytes of ${name} ${version}.`);
    }
  }
  log(`Published ${releases.length} tarballs; the registry has the bytes that were packed.`);
}

/** Returns names and versions, such as `@itwin-rest/core 0.1.0, @itwin-rest/export 0.1.0`. */
export function listReleases(releases: Release[]): string {
  return releases.map(({ name, version }) => `${name} ${version}`).join(", ") || "nothing";
}

/** Makes sure that this test does not publish to a real registry. */
async function assertTarget(folder: string, { url, variables }: Registry): Promise<void> {
  for (const key of ["registry", "@itwin-rest:registry"]) {
    const target = (await runSteps(folder, [["pnpm", "config", "get", key]], variables)).trim();
    if (target !== `${url}/`) throw new UserError(`${key} is ${target}, not the registry of this test.`);
  }
}
