import { serviceFiles } from "../generate/service-files.ts";
import { listServices } from "../spec/list-services.ts";
import { readSpecs } from "../spec/read-spec.ts";
import { type Baseline, findBaselines, stableTag } from "./baseline.ts";
import { comparePackages, createComparison } from "./compare-packages.ts";
import { readCommit } from "./git.ts";
import { isSmaller, largest, type Rated, type Reason } from "./reason.ts";
import {
  type Files,
  listPackages,
  type PackageVersion,
  readSnapshot,
  readWorkingTree,
  withoutSpecTexts,
} from "./snapshot.ts";

/** The size of the change of a package since its last release, and the reasons for it. */
export interface Rating {
  package: string;
  /** The folder from the root of the repository. */
  folder: string;
  /** The release that it was compared with; none for a first release. */
  base?: { reference: string; version: string };
  /** The version in the manifest. */
  version: string;
  bump: Rated;
  reasons: Reason[];
}

/**
 * Rates the change of every public package since its last release.
 *
 * @throws {SpecError} if a spec breaks a rule.
 * @throws {SemverError} if there is nothing to compare with where something should be.
 */
export async function ratePackages(root: string, reference?: string): Promise<Rating[]> {
  const after = await readPresent(root);
  const packages = [...listPackages(after).values()];
  const baselines = await findBaselines(root, after, reference);
  const ratings = await rateAgainst(root, after, packages, baselines);
  const stable = await findStable(root, ratings);
  const wholes = await rateAgainst(
    root,
    after,
    packages.filter(({ name }) => stable.has(name)),
    stable,
  );
  return ratings
    .map((rating) => {
      // Within a series of prereleases, a change is as large as it is for users of the last release.
      const whole = wholes.find((candidate) => candidate.package === rating.package);
      return whole && isSmaller(whole.bump, rating.bump) ? { ...rating, bump: largest(["patch", whole.bump]) } : rating;
    })
    .sort((one, other) => (one.package < other.package ? -1 : 1));
}

/** The working tree, with the generated files that the specs call for, whether or not they are written. */
async function readPresent(root: string): Promise<Files> {
  const files = readWorkingTree(root);
  const documents = await readSpecs(root, listServices(root));
  for (const [service, document] of Object.entries(documents)) {
    for (const { path, text } of await serviceFiles(service, document)) files.set(path, withoutSpecTexts(path, text));
  }
  return files;
}

async function findStable(root: string, ratings: Rating[]): Promise<Map<string, Baseline>> {
  const found = new Map<string, Baseline>();
  for (const { package: name, base, bump } of ratings) {
    const tag = base && bump !== "none" ? await stableTag(root, name, base.reference) : undefined;
    if (tag) found.set(name, { reference: tag, commit: await readCommit(root, tag) });
  }
  return found;
}

/** Packages with the same commit to compare with are compared together. */
async function rateAgainst(
  root: string,
  after: Files,
  packages: PackageVersion[],
  baselines: Map<string, Baseline>,
): Promise<Rating[]> {
  const groups = Map.groupBy(packages, ({ name }) => baselines.get(name)?.commit);
  const rated = [...groups].map(async ([commit, items]) => {
    const before: Files = commit ? await readSnapshot(root, commit) : new Map();
    const known = listPackages(before);
    const pairs = items.flatMap((is) => {
      const was = known.get(is.name);
      return was ? [{ was, is }] : [];
    });
    const reasons = comparePackages(createComparison(root, before, after), pairs);
    return items.map((is) => {
      const index = pairs.findIndex((pair) => pair.is === is);
      return ratingOf(is, baselines.get(is.name)?.reference, pairs[index]?.was.version, reasons[index]);
    });
  });
  return (await Promise.all(rated)).flat();
}

function ratingOf({ name, folder, version }: PackageVersion, reference = "", was?: string, reasons?: Reason[]): Rating {
  const rating = { package: name, folder, version };
  if (was === undefined || !reasons) {
    return {
      ...rating,
      bump: "minor",
      reasons: [{ bump: "minor", direction: "named", location: name, change: "first release" }],
    };
  }
  return { ...rating, base: { reference, version: was }, bump: largest(reasons.map(({ bump }) => bump)), reasons };
}
