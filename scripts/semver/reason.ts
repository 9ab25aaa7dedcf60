import { type Bump, isSmaller } from "./bump.ts";

/** One thing that has changed, as a user of the package meets it. */
export interface Reason {
  bump: Bump;
  /** `sent` is what users write in a call, `received` what they read from a result, `named` what they import or call. */
  direction: "sent" | "received" | "named";
  /** Where, from the nearest name: `ExportConnection.displayName`, `query.$top`, `status 409`. */
  place: string;
  /** The operations that it reaches, by operationId; none if it is about all. */
  operations: string[];
  /** What has happened to it: `removed`, `now required`, `another type`. */
  change: string;
  /** The types or values before and after, where there are any. */
  before?: string | undefined;
  after?: string | undefined;
  /** Code of a user that may be broken by it; what is left in the end does compile with the old types only. */
  code?: string[] | undefined;
  /** What the compiler says about the code. */
  error?: CodeError | undefined;
}

interface CodeError {
  /** The index of the line that does not compile. */
  line: number;
  message: string;
}

/** Tells what happens in several operations once, the largest first. */
export function mergeReasons(reasons: Reason[]): Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = JSON.stringify([reason.direction, reason.place, reason.change, reason.before, reason.after]);
    const known = merged.get(key);
    const operations = [...new Set([...(known?.operations ?? []), ...reason.operations])];
    merged.set(key, { ...(known ?? reason), operations });
  }
  return [...merged.values()].sort(
    (one, other) => Number(isSmaller(one.bump, other.bump)) - Number(isSmaller(other.bump, one.bump)),
  );
}
