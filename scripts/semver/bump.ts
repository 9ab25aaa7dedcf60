/** How big a change is to users, from nothing they could notice to something that stops compiling or working. */
export type Bump = (typeof bumps)[number];

const bumps = ["none", "patch", "minor", "major"] as const;

/** The largest of some bumps, `none` if there are none. */
export function largestBump(candidates: Bump[]): Bump {
  return bumps.findLast((bump) => candidates.includes(bump)) ?? "none";
}

/** Whether one bump says less than another. */
export function isSmaller(bump: Bump, other: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(other);
}

/** What a verdict is released as: before 1.0 a minor version may break, as semantic versioning has it. */
export function releasedBump(verdict: Bump, version: string): Bump {
  return verdict === "major" && version.startsWith("0.") ? "minor" : verdict;
}
