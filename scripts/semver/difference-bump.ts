import ts from "typescript";
import type { Bump } from "./bump.ts";
import { isStatus, type OperationDifference } from "./compare-operations.ts";
import { membersOf } from "./type-parts.ts";

/**
 * How big a difference is: a major one if what users wrote or read until now does not fit any more, a minor one if more
 * fits than until now, and for types that accept each other a patch.
 */
export function differenceBump(checker: ts.TypeChecker, difference: OperationDifference): Bump {
  const { direction, change, before, after } = difference;
  switch (change) {
    case "removed":
      return "major";
    case "added":
      // An answer with a new status was "unexpected" until now, and an exhaustive `switch` has no arm for it.
      if (direction === "received") return isStatus(difference) ? "major" : "minor";
      return after?.isOptional ? "minor" : "major";
    case "now required":
      return direction === "sent" ? "major" : "minor";
    case "now optional":
      return direction === "sent" ? "minor" : "major";
    case "another type": {
      if (!before || !after) return "major";
      if (direction === "received" && lostValue(checker, before.type, after.type)) return "major";
      const [from, to] = direction === "sent" ? [before.type, after.type] : [after.type, before.type];
      if (!checker.isTypeAssignableTo(from, to)) return "major";
      return checker.isTypeAssignableTo(to, from) ? "patch" : "minor";
    }
  }
}

/** A value that was one of a union and is not any more: what is received narrows, but a comparison with it is an error. */
export function lostValue(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): ts.Type | undefined {
  const isValue = ({ flags }: ts.Type) => flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral);
  return membersOf(before).find((member) => isValue(member) && !checker.isTypeAssignableTo(member, after));
}
