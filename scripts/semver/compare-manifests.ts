import { isDeepStrictEqual } from "node:util";
import { subset, validRange } from "semver";
import type { Rated, Reason } from "./reason.ts";
import type { Manifest } from "./snapshot.ts";

/** Compares the manifests that a package is published with. */
export function compareManifests(before: Manifest, after: Manifest): Reason[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const [one, other] = [before[field], after[field]];
    if (isDeepStrictEqual(one, other)) return [];
    return (rules[field] ?? unrated)(field, one, other);
  });
}

type Rule = (field: string, before: unknown, after: unknown) => Reason[];

const unrated: Rule = (field, before, after) => [
  reason("unrated", `package.json ${field}`, "another value", before, after),
];
const rated =
  (bump: Rated): Rule =>
  (field, before, after) => [reason(bump, `package.json ${field}`, "another value", before, after)];

/** Fields of objects are compared key by key: one that is gone breaks its users. */
const perKey =
  (rateChange: (before: unknown, after: unknown) => Rated, added: Rated = "minor", removed: Rated = "major"): Rule =>
  (field, before, after) => {
    const [ones, others] = [before, after].map((value) => asObject(value)) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    return [...new Set([...Object.keys(ones), ...Object.keys(others)])].flatMap((key) => {
      const [one, other] = [ones[key], others[key]];
      if (isDeepStrictEqual(one, other)) return [];
      const location = `package.json ${field}["${key}"]`;
      if (one === undefined) return [reason(added, location, "added", undefined, other)];
      if (other === undefined) return [reason(removed, location, "removed", one)];
      return [reason(rateChange(one, other), location, "another value", one, other)];
    });
  };

/** A range that allows less leaves out users, and one that allows more lets users in. */
function rateRange(before: unknown, after: unknown): Rated {
  const [one, other] = [before, after].map((range) => validRange(String(range)));
  if (!one || !other) return "unrated";
  return subset(one, other) ? "minor" : "major";
}

/** The order of conditions and files of one meaning may change; a condition that is gone leaves out users. */
function rateTarget(before: unknown, after: unknown): Rated {
  const [ones, others] = [before, after].map((target) =>
    Object.keys(asObject(typeof target === "string" ? { default: target } : target)),
  );
  if (ones?.some((condition) => !others?.includes(condition))) return "major";
  return others?.some((condition) => !ones?.includes(condition)) ? "minor" : "patch";
}

const none: Rule = () => [];
const rules: Record<string, Rule> = {
  // The version follows from the bump, and the rest is not for users.
  version: none,
  scripts: none,
  devDependencies: none,
  private: none,
  name: rated("major"),
  type: rated("major"),
  exports: perKey(rateTarget),
  bin: perKey(() => "patch"),
  engines: perKey(rateRange, "major", "minor"),
  os: rated("unrated"),
  cpu: rated("unrated"),
  dependencies: perKey(() => "patch", "patch", "patch"),
  optionalDependencies: perKey(() => "patch", "patch", "patch"),
  peerDependencies: perKey(rateRange, "major", "minor"),
  peerDependenciesMeta: perKey(() => "unrated", "minor", "major"),
  ...Object.fromEntries(
    [
      "description",
      "keywords",
      "homepage",
      "bugs",
      "repository",
      "author",
      "contributors",
      "funding",
      "files",
      "sideEffects",
    ].map((field) => [field, rated("patch")]),
  ),
};

function reason(bump: Rated, location: string, change: string, before: unknown, after?: unknown): Reason {
  const text = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));
  return { bump, direction: "named", location, change, before: text(before), after: text(after) };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
