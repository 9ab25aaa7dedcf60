import { isDeepStrictEqual } from "node:util";
import { subset, validRange } from "semver";
import type { Manifest } from "./package-version.ts";
import { pairByKey } from "./pair-by-key.ts";
import { namedReason, type Rated, type Reason } from "./reason.ts";

/** Compares the manifests that a package is published with. */
export function compareManifests(before: Manifest, after: Manifest): Reason[] {
  return compareKeys(before, after, (field, one, other) => {
    const location = `package.json ${field}`;
    const [rule] = rules.find(([, fields]) => fields.includes(field)) ?? ["unrated"];
    if (typeof rule === "string") return rule === "none" ? [] : [reason(rule, location, "another value", one, other)];
    return compareKeys(one, other, (key, was, is) => {
      const at = `${location}["${key}"]`;
      if (was === undefined) return [reason(rule.added, at, "added", was, is)];
      if (is === undefined) return [reason(rule.removed, at, "removed", was)];
      return [reason(rule.changed(was, is), at, "another value", was, is)];
    });
  });
}

/** Rates a field as a whole, or key by key. */
type Rule = Rated | { added: Rated; removed: Rated; changed(before: unknown, after: unknown): Rated };

const rules: [rule: Rule, fields: string[]][] = [
  // The version follows from the bump, and the rest is not for users.
  ["none", ["version", "scripts", "devDependencies", "private"]],
  ["major", ["name", "type"]],
  [{ added: "minor", removed: "major", changed: rateTarget }, ["exports", "bin"]],
  [{ added: "major", removed: "minor", changed: rateRange }, ["engines", "peerDependencies"]],
  [{ added: "minor", removed: "major", changed: () => "unrated" }, ["peerDependenciesMeta"]],
  [{ added: "patch", removed: "patch", changed: () => "patch" }, ["dependencies", "optionalDependencies"]],
  ["patch", ["description", "keywords", "homepage", "bugs", "repository", "author", "contributors", "funding"]],
  ["patch", ["files", "sideEffects"]],
];

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
  const [ones, others] = [before, after].map((value) => new Map<string, unknown>(Object.entries(value ?? {})));
  return pairByKey(ones ?? new Map(), others ?? new Map()).flatMap(({ key, was, is }) =>
    isDeepStrictEqual(was, is) ? [] : compare(key, was, is),
  );
}

function reason(bump: Rated, location: string, change: string, before: unknown, after?: unknown): Reason {
  const [one, other] = [before, after].map((value) => (value === undefined ? undefined : JSON.stringify(value)));
  return namedReason(bump, location, change, one, other);
}
