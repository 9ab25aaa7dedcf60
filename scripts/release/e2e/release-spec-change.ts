import { type Cell, listFailures, type Outcome } from "./cell.ts";
import { changeSpec, released } from "./change-spec.ts";
import { findUnreleased } from "./find-unreleased.ts";
import { listReleases, packCopy, publishCopy, type Say, versionCopy } from "./release-copy.ts";
import type { Registry } from "./start-registry.ts";

/** Changes one spec in a copy and releases again: what the change touches gets a version, and nothing else does. */
export async function rehearseSpecChange(copy: string, folder: string, registry: Registry, say: Say): Promise<Cell> {
  const title = "a change of its spec";
  const cell = { package: "@itwin-rest/export", installer: title, column: "released alone", title: "release" };
  const outcome = await releaseChange(copy, folder, registry, say);
  for (const failure of listFailures([{ ...cell, outcome }])) say(failure);
  return { ...cell, outcome };
}

async function releaseChange(copy: string, folder: string, registry: Registry, say: Say): Promise<Outcome> {
  await changeSpec(copy);
  say("Added a property to the spec of Export, with the changesets for it.");
  await versionCopy(copy, say);
  const releases = await packCopy(copy, registry, say);

  const unreleased = await findUnreleased(copy, releases, registry.url, folder);
  if (unreleased.length > 0) return { passed: false, problem: unreleased.join(" ") };
  const names = releases.map(({ name }) => name).sort();
  if (names.join() !== released.join()) {
    return { passed: false, problem: `it released ${listReleases(releases)}, not ${released.join(" and ")}.` };
  }

  await publishCopy(copy, registry, say);
  say(`The change released ${listReleases(releases)}; the files of every other package are the published ones.`);
  return { passed: true };
}
