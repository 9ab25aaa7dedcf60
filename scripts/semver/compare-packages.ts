import { isDeepStrictEqual } from "node:util";
import type { SpecDocument } from "../spec/spec-document.ts";
import { compareFiles } from "./compare-files.ts";
import { compareManifests } from "./compare-manifests.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareSurface } from "./compare-surface.ts";
import { compareWire } from "./compare-wire.ts";
import { type Claim, confirmClaims, prepareTrials } from "./confirm-claims.ts";
import { collectOldUsers, findBroken } from "./old-users.ts";
import { mergeReasons, type Reason } from "./reason.ts";
import { entriesOf, type Files, listPackages, type PackageVersion } from "./snapshot.ts";
import { findEdited, loadWorlds, type Worlds } from "./worlds.ts";

/** A state of the repository to compare with the present one; types are loaded when they are needed. */
export interface Comparison {
  before: Files;
  after: Files;
  worlds: () => Worlds;
  spec: (folder: string) => Claim[];
}

/** Prepares the comparison of two states. */
export function createComparison(root: string, before: Files, after: Files): Comparison {
  let loaded: Worlds | undefined;
  const worlds = () => {
    loaded ??= loadWorlds(root, before, after);
    return loaded;
  };
  const known = new Map<string, Claim[]>();
  const spec = (folder: string) => {
    const found = known.get(folder) ?? compareSpec({ before, after, worlds }, folder);
    known.set(folder, found);
    return found;
  };
  return { before, after, worlds, spec };
}

/** A package as it was and as it is. */
export interface Pair {
  was: PackageVersion;
  is: PackageVersion;
}

/** Lists the reasons of each package. All code of users is compiled in one go. */
export function comparePackages(comparison: Comparison, pairs: Pair[]): Reason[][] {
  const { before, after, worlds } = comparison;
  const isChanged = findEdited(before, after).size > 0;
  const claims = pairs.map((pair) => listClaims(comparison, pair, isChanged));
  if (!isChanged) return claims.map(mergeReasons);
  const { edited, changed } = worlds();
  const isEdited = ({ is }: Pair) => [...edited].some((path) => path.startsWith(`${is.folder}/`));
  const names = new Set(pairs.filter(isEdited).map(({ is }) => is.name));
  const isReached = ({ was, is }: Pair) =>
    [was, is].some((item) => [...entriesOf(item).values()].some((path) => changed.has(path)));
  const old = pairs.map((pair) =>
    isReached(pair) ? collectOldUsers(before, pair.was, names) : { before: [], after: [] },
  );
  const trials = claims.map(prepareTrials);
  const users = [
    ...old.flatMap((users) => [...users.before, ...users.after]),
    ...trials.flat().flatMap((trial) => [trial.before, trial.after]),
  ];
  const errors = users.length > 0 ? worlds().compile(users) : new Map();
  return pairs.map((_, index) => {
    const confirmed = confirmClaims(claims[index] ?? [], trials[index] ?? [], errors);
    const users = old[index];
    return mergeReasons([...confirmed, ...(users ? findBroken(users, errors) : [])]);
  });
}

/** Compares everything that users of a package get: manifest, types, spec, code and pages. */
function listClaims(comparison: Comparison, { was, is }: Pair, isChanged: boolean): Claim[] {
  const { before, after, worlds, spec } = comparison;
  return [
    ...compareManifests(was.manifest, is.manifest),
    ...compareFiles(before, after, was, is),
    ...(is.folder === everySpec ? compareSpecs(comparison) : spec(is.folder)),
    // A small change of core reaches users without a release of the packages that pass it on.
    ...(isChanged ? compareSurface(worlds(), was, is).filter(({ bump, from }) => !from || bump !== "patch") : []),
  ];
}

/** The package that ships the spec of every service. */
const everySpec = "packages/mock";

/** Compares the spec of a service in both ways: the types that users compile with, and the wire. */
function compareSpec(
  { before, after, worlds }: Pick<Comparison, "before" | "after" | "worlds">,
  folder: string,
): Claim[] {
  const [one, other] = [before, after].map((files) => readDocument(files, folder));
  if (!one || !other) return [];
  const path = `${folder}/src/schema.gen.ts`;
  const isRetyped = before.get(path) !== after.get(path);
  const types = isRetyped ? compareOperations(worlds(), path, preludeOf(after, folder)) : [];
  if (isDeepStrictEqual(one, other)) {
    // The generator wrote other types for the same spec, where no operation shows the difference.
    const isUnrated = types.length === 0 && typesIn(before.get(path)) !== typesIn(after.get(path));
    const reason: Claim = { bump: "unrated", direction: "named", location: "paths", change: "generated differently" };
    return isUnrated ? [reason] : types;
  }
  const reasons = [...types, ...compareWire(one, other)];
  return reasons.length > 0
    ? reasons
    : [{ bump: "patch", direction: "named", location: "openapi.json", change: "written differently" }];
}

/** The types of a generated module, without the constants of the client. */
function typesIn(text: string | undefined): string | undefined {
  return /^export interface paths\b[\s\S]*/m.exec(text ?? "")?.[0];
}

/** The mock serves every spec: its users meet what clients meet on the wire, and no names of types. */
function compareSpecs({ before, after, spec }: Comparison): Claim[] {
  const services = [...new Set([...before.keys(), ...after.keys()])].flatMap(
    (path) => /^(packages\/[^/]+)\/openapi\.json$/.exec(path)?.[1] ?? [],
  );
  return services.flatMap((folder): Claim[] => {
    const [was, is] = [before, after].map((files) => files.has(`${folder}/openapi.json`));
    const base = { direction: "named" as const, location: `the service ${folder.slice(9)}` };
    if (was !== is) return [{ ...base, bump: is ? "minor" : "major", change: is ? "added" : "removed" }];
    // Types alone do not reach the mock.
    const found = isDeepStrictEqual(readDocument(before, folder), readDocument(after, folder)) ? [] : spec(folder);
    const reasons = found.filter(({ location }) => !/^(operations|components)\[/.test(location));
    // A response with a new status is served on request only.
    const rated = reasons.map(({ snippet: _, ...reason }) =>
      /^status \d+$/.test(reason.location) && reason.change === "added"
        ? { ...reason, bump: "minor" as const }
        : reason,
    );
    return rated.length > 0 || found.length === 0 ? rated : [{ ...base, bump: "patch", change: "schema names" }];
  });
}

function readDocument(files: Files, folder: string): SpecDocument | undefined {
  const text = files.get(`${folder}/openapi.json`);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Declares the names that a user's code of a service has. */
function preludeOf(files: Files, folder: string): string[] {
  const name = [...listPackages(files).values()].find((item) => item.folder === folder)?.name ?? "";
  const factory = /\bcreate\w*Client\b/.exec(files.get(`${folder}/src/index.ts`) ?? "")?.[0];
  return [
    `import type { components, operations, paths } from "${name}";`,
    `import { ${factory} } from "${name}";`,
    `declare const client: ReturnType<typeof ${factory}>;`,
  ];
}
