import ts from "typescript";
import type { Rated } from "./reason.ts";
import { membersOf } from "./type-members.ts";

/** A member of a type, on the way from the name that users know. */
export interface Spot {
  direction: "sent" | "received";
  location: string;
  /** The members on the way from the start of the comparison. */
  steps: string[];
  visited: ReadonlySet<string>;
}

/** A difference between a member of a type and its successor. */
export interface Difference extends Spot {
  bump: Rated;
  change: string;
  before?: string | undefined;
  after?: string | undefined;
  beforeType?: ts.Type | undefined;
  afterType?: ts.Type | undefined;
}

/** The knowledge of a comparison about the two versions. */
export interface Rules {
  checker: ts.TypeChecker;
  /** The name at which a location starts again, such as that of a schema. */
  nameOf: (type: ts.Type) => string | undefined;
  /** The direction of a type wherever it is used: users pass back what they received, and do not write it. */
  directionOf: (type: ts.Type) => "received" | undefined;
  /** Returns whether a type is that of a spec, which is compared operation by operation. */
  isRatedElsewhere: (type: ts.Type) => boolean;
  /** Returns whether a type is declared outside of the packages. */
  isForeign: (type: ts.Type) => boolean;
  /** Declares that the type parameters of two declarations stand for each other. */
  link: (before: readonly ts.Type[], after: readonly ts.Type[]) => void;
  isLinked: (before: ts.Type, after: ts.Type) => boolean;
  textOf: ((type: ts.Type) => string) & ((type: ts.Type | undefined) => string | undefined);
  /** The text of a type of the last release with the names that its type parameters have now. */
  genericTextOf: (type: ts.Type) => string;
  /** Gives the type parameters in a text the names that they have now. */
  rename: (text: string) => string;
  /** Returns whether two types have the same text, with or without other names of type parameters. */
  isSameText: (before: ts.Type, after: ts.Type) => boolean;
}

/** Moves a step inward. */
export function spotAt(spot: Spot, step: string): Spot {
  const { location } = spot;
  const separator = /^[[(]/.test(step) || location === "" ? "" : step.startsWith("new") ? " " : ".";
  return {
    ...spot,
    location: separator === " " ? `new ${location}` : `${location}${separator}${step}`,
    steps: [...spot.steps, step],
  };
}

/** Rates two types as a whole: users' values must still be accepted, and what they read must still be what they expect. */
export function relate({ checker, textOf }: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const [from, to] = spot.direction === "sent" ? [before, after] : [after, before];
  const isMajor =
    !checker.isTypeAssignableTo(from, to) || (spot.direction === "received" && lostValue(checker, before, after));
  const isMinor = !checker.isTypeAssignableTo(to, from);
  const texts = { before: textOf(before), after: textOf(after) };
  return [
    {
      ...spot,
      beforeType: before,
      afterType: after,
      ...texts,
      change: "another type",
      bump: isMajor ? "major" : isMinor ? "minor" : "patch",
    },
  ];
}

/** A value that a union has no longer: a comparison with it stops compiling. */
export function lostValue(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): ts.Type | undefined {
  return membersOf(before).find(
    (member) => member.flags & ts.TypeFlags.Literal && !checker.isTypeAssignableTo(member, after),
  );
}
