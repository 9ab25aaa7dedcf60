import { findBaselines } from "./baseline.ts";
import { comparePackages } from "./compare-packages.ts";
import { listChanged } from "./git.ts";
import { isSource, presentFiles } from "./present-files.ts";
import { isSmaller, largest, type Rated, type Reason } from "./reason.ts";
import { type Files, isShipped, listPackages, readSnapshot, readWorkingTree } from "./snapshot.ts";

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
  const known = new Map<string, Promise<Map<string, Compared>>>();
  // Packages with the same commit to compare with are compared together.
  const compare = async (name: string, commit: string, others: string[]): Promise<Compared | undefined> => {
    const comparison = known.get(commit) ?? compareWith(root, tree, commit, new Set(others));
    known.set(commit, comparison);
    return (await comparison).get(name);
  };
  const namesAt = (commit: string) =>
    [...baselines].flatMap(([name, { commit: own, stable }]) => (own === commit || stable === commit ? [name] : []));
  const rate = async ({ name, folder, version }: (typeof packages)[number]): Promise<Rating> => {
    const rating = { package: name, folder, version };
    const baseline = baselines.get(name);
    const compared = baseline && (await compare(name, baseline.commit, namesAt(baseline.commit)));
    if (!baseline || !compared) return { ...rating, ...firstRelease };
    const { reasons } = compared;
    const base = { reference: baseline.reference, version: compared.version };
    const bump = largest(reasons.map((reason) => reason.bump));
    const whole =
      baseline.stable && bump !== "none" && (await compare(name, baseline.stable, namesAt(baseline.stable)));
    // Within a series of prereleases, a change is as large as it is for users of the last release.
    const least = whole ? largest(["patch", ...whole.reasons.map((reason) => reason.bump)]) : bump;
    return { ...rating, base, bump: isSmaller(least, bump) ? least : bump, reasons };
  };
  return Promise.all(packages.map(rate));
}

const firstRelease: Pick<Rating, "bump" | "reasons"> = {
  bump: "minor",
  reasons: [{ bump: "minor", direction: "named", location: "package", change: "first release" }],
};

interface Compared {
  /** The version that was released. */
  version: string;
  reasons: Reason[];
}

/** Compares packages with their state at a commit. Without a change of a file that packages are made of, nothing is read. */
async function compareWith(
  root: string,
  tree: Files,
  commit: string,
  names: Set<string>,
): Promise<Map<string, Compared>> {
  const paths = await listChanged(root, commit);
  const before = await readSnapshot(root, commit);
  const released = [...listPackages(before).values()].filter(({ name }) => names.has(name));
  const isSame = !paths.some((path) => isShipped(path) || isSource(path));
  const reasons = isSame
    ? new Map<string, Reason[]>()
    : await comparePackages(root, before, await presentFiles(root, tree, before, paths), names);
  return new Map(released.map(({ name, version }) => [name, { version, reasons: reasons.get(name) ?? [] }]));
}
