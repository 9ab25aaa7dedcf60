import { type Baseline, findBaselines } from "./baseline.ts";
import { comparePackages } from "./compare-packages.ts";
import { listChanged } from "./git.ts";
import { listPackages } from "./package-version.ts";
import { isSource, presentFiles } from "./present-files.ts";
import { isSmaller, largest, namedReason, type Rated, type Reason } from "./reason.ts";
import { type Files, isShipped, readSnapshot, readWorkingTree } from "./snapshot.ts";

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
 * @throws {UserError} if a spec cannot be read, or there is nothing to compare with where something should be.
 */
export async function ratePackages(root: string, reference?: string): Promise<Rating[]> {
  const tree = readWorkingTree(root);
  const packages = [...listPackages(tree).values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const baselines = await findBaselines(root, tree, reference);
  const compared = await compareAll(root, tree, baselines);
  return packages.map(({ name, folder, version }): Rating => {
    const rating = { package: name, folder, version };
    const { reference, commit = "", stable = commit } = baselines.get(name) ?? {};
    const [since, whole] = [commit, stable].map((commit) => compared.get(commit)?.get(name));
    if (reference === undefined || !since) return { ...rating, bump: "minor", reasons: [firstRelease] };
    const bump = largest(since.reasons.map((reason) => reason.bump));
    // Within a series of prereleases, a change is as large as it is for users of the last release.
    const most = largest(["patch", ...(whole ?? since).reasons.map((reason) => reason.bump)]);
    const base = { reference, version: since.version };
    return { ...rating, base, bump: isSmaller(most, bump) ? most : bump, reasons: since.reasons };
  });
}

const firstRelease = namedReason("minor", "package", "first release");

/** The version that was released, and the reasons for the next one, by the name of a package. */
type Comparison = Map<string, { version: string; reasons: Reason[] }>;

/** Compares the packages with their baselines, by commit: those with the same commit are compared together. */
async function compareAll(
  root: string,
  tree: Files,
  baselines: Map<string, Baseline>,
): Promise<Map<string, Comparison>> {
  const pairs = [...baselines].flatMap(([name, { commit, stable = commit }]) =>
    [...new Set([commit, stable])].map((commit) => ({ name, commit })),
  );
  const groups = [...Map.groupBy(pairs, ({ commit }) => commit)];
  const comparisons = groups.map(async ([commit, group]): Promise<[string, Comparison]> => {
    const names = new Set(group.map(({ name }) => name));
    return [commit, await compareWith(root, tree, commit, names)];
  });
  return new Map(await Promise.all(comparisons));
}

/** Compares packages with their state at a commit. Without a change of a file that packages are made of, nothing is read. */
async function compareWith(root: string, tree: Files, commit: string, names: Set<string>): Promise<Comparison> {
  const paths = await listChanged(root, commit);
  const before = await readSnapshot(root, tree, commit, paths);
  const isChanged = paths.some((path) => isShipped(path) || isSource(path));
  const after = isChanged ? await presentFiles(root, tree, before, paths) : tree;
  const reasons = isChanged ? await comparePackages(root, before, after, names) : new Map<string, Reason[]>();
  const released = [...listPackages(before).values()].filter(({ name }) => names.has(name));
  return new Map(released.map(({ name, version }) => [name, { version, reasons: reasons.get(name) ?? [] }]));
}
