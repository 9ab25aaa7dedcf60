import { isDeepStrictEqual } from "node:util";
import { subset, validRange } from "semver";
import type { Rated, Reason } from "./reason.ts";
import type { Manifest } from "./snapshot.ts";

/** Compares the manifests that a package is published with. */
export function compareManifests(before: Manifest, after: Manifest): Reason[] {
  return compareKeys(before, after, (field, one, other) => {
    const location = `package.json ${field}`;
    const rule = rules[field] ?? "unrated";
    if (typeof rule === "string") return [reason(rule, location, "another value", one, other)];
    return compareKeys(one, other, (key, was, is) => {
      const at = `${location}["${key}"]`;
      if (was === undefined) return [reason(rule.added, at, "added", was, is)];
      if (is === undefined) return [reason(rule.removed, at, "removed", was)];
      return [reason(rule.changed(was, is), at, "another value", was, is)];
    });
  }).filter(({ bump }) => bump !== "none");
}

/** Rates a field as a whole, or key by key. */
type Rule = Rated | { added: Rated; removed: Rated; changed(before: unknown, after: unknown): Rated };

const surface: Rule = { added: "minor", removed: "major", changed: rateTarget };
const requirement: Rule = { added: "major", removed: "minor", changed: rateRange };
const dependency: Rule = { added: "patch", removed: "patch", changed: () => "patch" };

const rules: Record<string, Rule> = {
  // The version follows from the bump, and the rest is not for users.
  version: "none",
  scripts: "none",
  devDependencies: "none",
  private: "none",
  name: "major",
  type: "major",
  exports: surface,
  bin: surface,
  engines: requirement,
  peerDependencies: requirement,
  peerDependenciesMeta: { added: "minor", removed: "major", changed: () => "unrated" },
  dependencies: dependency,
  optionalDependencies: dependency,
  description: "patch",
  keywords: "patch",
  homepage: "patch",
  bugs: "patch",
  repository: "patch",
  author: "patch",
  contributors: "patch",
  funding: "patch",
  files: "patch",
  sideEffects: "patch",
};

/** A narrower range excludes users, and a wider one includes more. */
function rateRange(before: unknown, after: unknown): Rated {
  const [one, other] = [before, after].map((range) => validRange(String(range)));
  if (!one || !other) return "unrated";
  return subset(one, other) ? "minor" : "major";
}

/** Files with the same meaning may change; a removed condition excludes users. */
function rateTarget(before: unknown, after: unknown): Rated {
  const conditionsOf = (target: unknown) =>
    new Set(typeof target === "string" ? ["default"] : Object.keys(target ?? {}));
  const [ones, others] = [conditionsOf(before), conditionsOf(after)];
  if (!ones.isSubsetOf(others)) return "major";
  return others.isSubsetOf(ones) ? "patch" : "minor";
}

function compareKeys(
  before: unknown,
  after: unknown,
  compare: (key: string, before: unknown, after: unknown) => Reason[],
): Reason[] {
  const [ones, others] = [before, after].map((value) => new Map(Object.entries(value ?? {})));
  const keys = new Set([...(ones?.keys() ?? []), ...(others?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [one, other] = [ones?.get(key), others?.get(key)];
    return isDeepStrictEqual(one, other) ? [] : compare(key, one, other);
  });
}

function reason(bump: Rated, location: string, change: string, before: unknown, after?: unknown): Reason {
  const text = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));
  return { bump, direction: "named", location, change, before: text(before), after: text(after) };
}
