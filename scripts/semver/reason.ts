/** The size of a change, from nothing a user can notice to code that stops compiling or working. */
export type Bump = "none" | "patch" | "minor" | "major";

/** A bump, or `unrated` for a difference that only a person can rate. */
export type Rated = Bump | "unrated";

const order: Rated[] = ["none", "patch", "minor", "unrated", "major"];

/** The direction of data: users write what is `sent`, read what is `received`, and import or call what is `named`. */
export type Direction = "sent" | "received" | "named";

/** One change, as a user of the package meets it. */
export interface Reason {
  bump: Rated;
  direction: Direction;
  /** The location from the nearest name: `ExportConnection.displayName`, `query.$top`, `status 409`. */
  location: string;
  /** The operations concerned, by operationId; empty for a change outside of operations. */
  operations?: string[];
  /** The kind of change: `removed`, `now required`, `another type`. */
  change: string;
  /** The types or values before and after. */
  before?: string | undefined;
  after?: string | undefined;
  /** A user's code that compiles with the last release and not with the new one. */
  code?: BrokenCode | undefined;
  /** The package where the change was made, if it is another one. */
  from?: string;
}

/** Code with a line that the compiler rejects. */
interface BrokenCode {
  lines: string[];
  /** The index of the rejected line. */
  index: number;
  message: string;
}

/** Describes a change of a name that users import, or of a file that they read. */
export function namedReason(bump: Rated, location: string, change: string, before?: string, after?: string): Reason {
  return { bump, direction: "named", location, change, before, after };
}

/** Returns the largest of some bumps; an unrated one is larger than a minor one, because it may be major. */
export function largest(candidates: Iterable<Rated>): Rated {
  return [...candidates].toSorted(compareBumps).at(-1) ?? "none";
}

/** Returns whether one bump is smaller than another. */
export function isSmaller(bump: Rated, other: Rated): boolean {
  return compareBumps(bump, other) < 0;
}

/** Compares two bumps as a sort does. */
export function compareBumps(bump: Rated, other: Rated): number {
  return order.indexOf(bump) - order.indexOf(other);
}

/** Joins reasons that differ in nothing but their operations, the largest first. The larger bump wins. */
export function mergeReasons(reasons: Reason[]): Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of reasons) {
    // A generic type differs in many ways at one location, and each operation in its own.
    const texts = reason.operations ? [reason.before, reason.after] : [];
    const key = JSON.stringify([reason.direction, reason.location, reason.change, ...texts]);
    const known = merged.get(key);
    const operations = [...new Set([...(known?.operations ?? []), ...(reason.operations ?? [])])];
    const winner = known && !isSmaller(known.bump, reason.bump) ? known : reason;
    merged.set(key, {
      ...winner,
      code: winner.code ?? known?.code ?? reason.code,
      ...(operations.length > 0 ? { operations } : {}),
    });
  }
  return [...merged.values()].sort((one, other) => compareBumps(other.bump, one.bump));
}
