import { compare, prerelease } from "semver";
import { isShallow, listTags, readCommit } from "./git.ts";
import { SemverError } from "./semver-error.ts";
import { type Files, listPackages, type PackageVersion } from "./snapshot.ts";

/** The release that a package is compared with. */
export interface Baseline {
  /** Its tag, or the reference that was given. */
  reference: string;
  commit: string;
}

/** Finds the last release of each package by its tag; none of a package that has not been released. */
export async function findBaselines(root: string, files: Files, reference?: string): Promise<Map<string, Baseline>> {
  const packages = listPackages(files);
  if (reference !== undefined) {
    const commit = await readCommit(root, reference);
    return new Map([...packages.keys()].map((name) => [name, { reference, commit }]));
  }
  const tags = newestTags(await listTags(root));
  const retired: string[] = JSON.parse(files.get("packages/retired.json") ?? "[]");
  for (const [name, tag] of tags) {
    if (packages.has(name) || retired.includes(name) || !isOurs(name, packages)) continue;
    throw new SemverError(
      `${name} was released (${tag}), and no packages/*/package.json has this name. Restore it, or list it in packages/retired.json, deprecate it on npm, and remove its changesets.`,
    );
  }
  const found = [...packages.values()].map(async (item): Promise<[string, Baseline][]> => {
    const tag = tags.get(item.name);
    if (tag) return [[item.name, { reference: tag, commit: await readCommit(root, tag) }]];
    await checkFirstRelease(root, files, item);
    return [];
  });
  return new Map((await Promise.all(found)).flat());
}

/** The first release gets its changelog before its tag; a clone without old tags looks the same, and must not pass. */
async function checkFirstRelease(root: string, files: Files, { name, folder }: PackageVersion): Promise<void> {
  const path = `${folder}/CHANGELOG.md`;
  const versions = [...(files.get(path) ?? "").matchAll(/^## (\S+)/gm)].map(([, version]) => version);
  const shallow = versions.length > 0 && (await isShallow(root));
  if (versions.length < 2 && !shallow) return;
  throw new SemverError(
    `${path} lists ${versions[0]}, and the tag ${name}@${versions[0]} is missing. Run: git fetch --tags${shallow ? " --unshallow" : ""}`,
  );
}

/** The newest version of each package. A prerelease comes before its release. */
function newestTags(tags: string[]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const tag of tags) {
    const [, name = "", version = ""] = /^(.+)@(\d+\.\d+\.\d+\S*)$/.exec(tag) ?? [];
    const known = newest.get(name);
    if (name && (!known || compare(version, known.slice(name.length + 1)) > 0)) newest.set(name, tag);
  }
  return newest;
}

/** The newest release before a prerelease, which decides about its size. */
export async function stableTag(root: string, name: string, reference: string): Promise<string | undefined> {
  if (!prerelease(reference.slice(name.length + 1))) return undefined;
  const tags = (await listTags(root)).filter(
    (tag) => tag.startsWith(`${name}@`) && !prerelease(tag.slice(name.length + 1)),
  );
  return newestTags(tags).get(name);
}

function isOurs(name: string, packages: Map<string, unknown>): boolean {
  const scopes = new Set([...packages.keys()].map((known) => known.split("/")[0]));
  return scopes.has(name.split("/")[0]);
}
