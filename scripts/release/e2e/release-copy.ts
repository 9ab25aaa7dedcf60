import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { rehearser } from "../../process/copy-repository.ts";
import { runSteps } from "../../process/run-steps.ts";
import { integrityOf, type Release, readReleases } from "../release-plan.ts";
import { downloadTarball } from "./registry-tarball.ts";
import type { Registry } from "./start-registry.ts";

/** Is told what happens. */
export type Say = (line: string) => void;

/** Turns the waiting changesets of a copy into versions, and commits those as the pull request for them would. */
export async function versionCopy(copy: string, say: Say): Promise<void> {
  const waiting = (await readdir(join(copy, ".changeset"))).filter((file) => file.endsWith(".md"));
  if (waiting.length === 0) return say("No changeset is waiting: the versions stay as they are.");
  await runSteps(copy, [["pnpm", "version-packages"]]);
  await runSteps(copy, [["git", "commit", "--quiet", "--all", "--message", "Version packages"]], rehearser);
  say(`Turned ${waiting.length} changesets into versions and changelogs.`);
}

/** Builds and packs what the registry does not have, and makes sure that a build from nothing packs to the same bytes. */
export async function packCopy(copy: string, { variables }: Registry, say: Say): Promise<Release[]> {
  await runSteps(copy, [["pnpm", "release:pack"]], variables);
  const releases = await readReleases(join(copy, "release"));

  const again = "release-again";
  const build = ["exec", "turbo", "run", "build", "--force", "--output-logs=errors-only"];
  await runSteps(
    copy,
    [
      ["pnpm", ...build],
      ["node", "scripts/release/pack.ts", "--out", again],
    ],
    variables,
  );
  const second = new Map((await readReleases(join(copy, again))).map(({ name, integrity }) => [name, integrity]));
  const changed = releases.filter(({ name, integrity }) => second.get(name) !== integrity);
  if (changed.length > 0) throw new Error(`${listReleases(changed)} came out of a second build with other bytes.`);

  say(`Packed ${listReleases(releases)}; a second build without a cache packed to the same bytes.`);
  return releases;
}

/** Publishes what was packed in a copy, as the release does, and tags it, as the announcement does. */
export async function publishCopy(copy: string, registry: Registry, say: Say): Promise<void> {
  await assertTarget(copy, registry);
  await runSteps(copy, [["pnpm", "release"]], registry.variables);
  await comparePublished(join(copy, "release"), registry, say);
  for (const { name, version } of await readReleases(join(copy, "release"))) {
    await runSteps(copy, [["git", "tag", `${name}@${version}`]]);
  }
}

/** Publishes what was packed into a folder, and leaves no tag in the repository. */
export async function publish(root: string, folder: string, registry: Registry, say: Say): Promise<void> {
  await assertTarget(root, registry);
  const changeset = ["changeset", "publish", "--from-pack-dir", folder, "--no-git-tag"];
  await runSteps(root, [["pnpm", "exec", ...changeset]], registry.variables);
  await comparePublished(folder, registry, say);
}

/** The registry that this machine is set up for. */
export async function publicRegistry(root: string): Promise<string> {
  return (await runSteps(root, [["pnpm", "config", "get", "registry"]])).trim();
}

/** `@itwin-rest/core 0.1.0, @itwin-rest/export 0.1.0` */
export function listReleases(releases: Release[]): string {
  return releases.map(({ name, version }) => `${name} ${version}`).join(", ") || "nothing";
}

/** A rehearsal that publishes for good is the one thing that must not happen. */
async function assertTarget(folder: string, { url, variables }: Registry): Promise<void> {
  for (const key of ["registry", "@itwin-rest:registry"]) {
    const target = (await runSteps(folder, [["pnpm", "config", "get", key]], variables)).trim();
    if (target !== `${url}/`) throw new Error(`${key} is ${target}, not the registry of this rehearsal.`);
  }
}

async function comparePublished(folder: string, registry: Registry, say: Say): Promise<void> {
  const releases = await readReleases(folder);
  for (const { name, version, integrity } of releases) {
    const published = await downloadTarball(registry.url, name, version);
    if (integrityOf(published) !== integrity) throw new Error(`The registry has other bytes of ${name} ${version}.`);
  }
  say(`Published ${releases.length} tarballs; the registry hands out the bytes that were packed.`);
}
