import { compare, prerelease } from "semver";
import { UserError } from "../process/user-error.ts";
import { isShallow, listTags, readCommit } from "./git.ts";
import { listPackages, type PackageVersion } from "./package-version.ts";
import type { Files } from "./snapshot.ts";

/** The release that a package is compared with. */
export interface Baseline {
  /** Its tag, or the given reference. */
  reference: string;
  commit: string;
  /** The commit of the last release that is not a prerelease. */
  stable?: string | undefined;
}

/** Finds the last release of each package by its tag; none of a package that has not been released. */
export async function findBaselines(root: string, files: Files, reference?: string): Promise<Map<string, Baseline>> {
  const packages = listPackages(files);
  if (reference !== undefined) {
    const commit = await readCommit(root, reference);
    return new Map([...packages.keys()].map((name) => [name, { reference, commit }]));
  }
  const releases = groupReleases(await listTags(root));
  rejectLostPackages(files, packages, releases);
  const found = new Map<string, Baseline>();
  for (const item of packages.values()) {
    const [newest, ...others] = releases.get(item.name) ?? [];
    const stable = [newest, ...others].find((release) => release && !prerelease(release.version));
    if (newest) found.set(item.name, { ...newest, stable: stable?.commit });
    else await rejectLostTags(root, files, item);
  }
  return found;
}

type Release = Baseline & { version: string };

/** Lists the releases of each package, the newest first. A prerelease comes before its release. */
function groupReleases(tags: Map<string, string>): Map<string | undefined, Release[]> {
  const releases = [...tags].flatMap(([reference, commit]) => {
    const [, name, version] = /^(.+)@(\d+\.\d+\.\d+\S*)$/.exec(reference) ?? [];
    return name && version ? [{ name, version, reference, commit }] : [];
  });
  releases.sort((one, other) => compare(other.version, one.version));
  return Map.groupBy(releases, ({ name }) => name);
}

function rejectLostPackages(files: Files, packages: Map<string, unknown>, releases: Map<unknown, Release[]>): void {
  const retired: string[] = JSON.parse(files.get("packages/retired.json") ?? "[]");
  const scopes = new Set([...packages.keys()].map((known) => known.split("/")[0]));
  for (const [name, [newest]] of releases) {
    const isOurs = scopes.has(String(name).split("/")[0]);
    if (!isOurs || packages.has(String(name)) || retired.includes(String(name))) continue;
    throw new UserError(
      `${name} was released (${newest?.reference}), and no packages/*/package.json has this name. Restore it, or list it in packages/retired.json, deprecate it on npm, and remove its changesets.`,
    );
  }
}

/** The first release gets its changelog before its tag; a clone without old tags looks the same, and must not pass. */
async function rejectLostTags(root: string, files: Files, { name, folder }: PackageVersion): Promise<void> {
  const path = `${folder}/CHANGELOG.md`;
  const versions = [...(files.get(path) ?? "").matchAll(/^## (\S+)/gm)].map(([, version]) => version);
  const shallow = versions.length > 0 && (await isShallow(root));
  if (versions.length < 2 && !shallow) return;
  throw new UserError(
    `${path} lists ${versions[0]}, and the tag ${name}@${versions[0]} is missing. Run: git fetch --tags${shallow ? " --unshallow" : ""}`,
  );
}
