import { judgeNames } from "./judge-names.ts";
import { judgeOperations } from "./judge-operations.ts";
import { loadTypes } from "./load-types.ts";
import { mergeReasons, type Reason } from "./reason.ts";
import type { Release } from "./release.ts";

/** The second judge: finds what code that was written against the last release meets in the types of this one. */
export function judgeTypes(before: Release, after: Release): Reason[] {
  const comparison = loadTypes(before.schema, after.schema);
  const reasons = judgeOperations(comparison);
  // An operation that comes or goes has told so.
  const told = reasons.filter(({ direction }) => direction === "named").flatMap(({ operations }) => operations);
  return mergeReasons([...reasons, ...judgeNames(comparison, told)]);
}
