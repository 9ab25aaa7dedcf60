import { compareManifests } from "./compare-manifests.ts";
import { compareSpecs } from "./compare-specs.ts";
import { listPackages, type PackageVersion } from "./package-version.ts";
import { mergeReasons, namedReason, type Reason } from "./reason.ts";
import { type Files, isModule } from "./snapshot.ts";

/** A package in two states of the repository. */
export interface Pair {
  before: Files;
  after: Files;
  was: PackageVersion;
  is: PackageVersion;
}

/** Lists the reasons of each package that both states have, by its name. The compiler is loaded if a module differs. */
export async function comparePackages(
  root: string,
  before: Files,
  after: Files,
  names?: Set<string>,
): Promise<Map<string, Reason[]>> {
  const known = listPackages(before);
  const pairs = [...listPackages(after).values()].flatMap((is): Pair[] => {
    const was = known.get(is.name);
    return was && names?.has(is.name) !== false ? [{ before, after, was, is }] : [];
  });
  const paths = new Set([...before.keys(), ...after.keys()]);
  const edited = new Set([...paths].filter((path) => isModule(path) && before.get(path) !== after.get(path)));
  const modules =
    edited.size > 0
      ? (await import("./compare-modules.ts")).compareModules({ root, before, after, pairs, edited })
      : undefined;
  const reasons = pairs.map((pair): [string, Reason[]] => [
    pair.is.name,
    mergeReasons([
      ...compareManifests(pair.was.manifest, pair.is.manifest),
      ...comparePages(pair),
      ...compareSpecs(pair, modules?.specs ?? new Map()),
      ...(modules?.packages.get(pair.is.name) ?? []),
    ]),
  ]);
  return new Map(reasons);
}

/** Compares the pages that npm shows. */
function comparePages({ before, after, was, is }: Pair): Reason[] {
  return ["README.md", "LICENSE"]
    .filter((page) => before.get(`${was.folder}/${page}`) !== after.get(`${is.folder}/${page}`))
    .map((page) => namedReason("patch", page, "documentation"));
}
