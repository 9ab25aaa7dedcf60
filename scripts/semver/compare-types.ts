import ts from "typescript";
import { compareSignatures } from "./compare-signatures.ts";
import { compareUnions } from "./compare-unions.ts";
import type { Claim } from "./confirm-claims.ts";
import { pairByKey } from "./pair-by-key.ts";
import { type Spot, spotAt, type TypeComparison } from "./type-comparison.ts";
import { isDeferred, type Part, propertiesOf } from "./type-members.ts";
import { type Shape, shapeOf } from "./type-shape.ts";

/** Lists the differences between a type and its successor, each at the innermost member that it concerns. */
export function compareTypes(rules: TypeComparison, before: ts.Type, after: ts.Type, from: Spot): Claim[] {
  if (rules.isLinked(before, after) || rules.isRatedElsewhere(before) || isSameGeneric(rules, before, after)) return [];
  const spot = rules.enter(before, from);
  const flags = before.flags | after.flags;
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return compareLoose(rules, before, after, spot);
  if (isDeferred(before) || isDeferred(after)) return compareGeneric(rules, before, after, spot);
  if (flags & ts.TypeFlags.Void) return rules.relate(before, after, spot);
  if (before.isUnion() || after.isUnion()) return compareUnions(rules, before, after, spot);
  const [one, other] = [before, after].map((type) => shapeOf(rules, type));
  if (!one || !other || one.kind !== other.kind) return rules.relate(before, after, spot);

  // A type that contains itself is compared once on the way.
  const key = [...[before, after].map((type) => (type as unknown as { id: number }).id), spot.direction].join();
  if (spot.visited?.has(key)) return [];
  const place = rules.placeOf(before, after) ?? spot.place;
  const found = compareShapes(rules, one, other, { ...spot, place, visited: new Set(spot.visited).add(key) });
  if (one.isReadonlyArray === other.isReadonlyArray) return found;
  const bump = other.isReadonlyArray === (spot.direction === "received") ? "major" : "minor";
  const change = other.isReadonlyArray ? "now a readonly array" : "no longer a readonly array";
  return [...found, ...rules.differ(spot, bump, change, before, after)];
}

/** Returns whether one generic type is applied to types that are the same or compared elsewhere, such as a client of its paths. */
function isSameGeneric(rules: TypeComparison, before: ts.Type, after: ts.Type): boolean {
  const isSameAlias = before.aliasSymbol !== undefined && before.aliasSymbol === after.aliasSymbol;
  const [target, other] = [before, after].map((type) =>
    type.flags & ts.TypeFlags.Object ? (type as ts.TypeReference).target : undefined,
  );
  if (!isSameAlias && (!target || target !== other)) return false;
  const [ones = [], others = []] = [before, after].map((type) =>
    isSameAlias ? type.aliasTypeArguments : rules.checker.getTypeArguments(type as ts.TypeReference),
  );
  const isSame = (one: ts.Type, other?: ts.Type) =>
    rules.isRatedElsewhere(one) || (other !== undefined && rules.isLinked(one, other));
  return ones.length > 0 && ones.every((one, index) => isSame(one, others[index]));
}

function compareShapes(rules: TypeComparison, before: Shape, after: Shape, spot: Spot): Claim[] {
  return [
    ...compareSignatures(rules, before.calls, after.calls, spot),
    ...compareSignatures(rules, before.constructs, after.constructs, spotAt(spot, "new")),
    ...compareMembers(rules, before.parts, after.parts, spot),
  ];
}

/** Lists the differences between the members of two objects. */
export function compareMembers(
  rules: TypeComparison,
  before: Map<string, Part>,
  after: Map<string, Part>,
  spot: Spot,
): Claim[] {
  return pairByKey(before, after).flatMap(({ key, was, is }) =>
    comparePart(rules, was, is, spotAt(spot, key, was ?? is)),
  );
}

/** Lists the differences of a property or a parameter, which may be new or gone. */
export function comparePart(
  rules: TypeComparison,
  before: Part | undefined,
  after: Part | undefined,
  spot: Spot,
): Claim[] {
  const isSent = spot.direction === "sent";
  if (!before) {
    const isRequired = isSent && after?.isOptional === false;
    const bump = isRequired ? "major" : "minor";
    return rules.differ(spot, bump, isRequired ? "added and required" : "added", undefined, after?.type);
  }
  if (!after) return rules.differ(spot, "major", "removed", before.type);
  const found = compareTypes(rules, before.type, after.type, spot);
  if (before.isOptional !== after.isOptional) {
    const bump = after.isOptional === isSent ? "minor" : "major";
    found.push(...rules.differ(spot, bump, after.isOptional ? "now optional" : "now required", before.type));
  }
  // Users write the objects that they send.
  if (!isSent && Boolean(before.isReadonly) !== Boolean(after.isReadonly)) {
    const bump = after.isReadonly ? "major" : "minor";
    found.push(...rules.differ(spot, bump, after.isReadonly ? "now readonly" : "no longer readonly", before.type));
  }
  return found;
}

/** `any` and `unknown` fit anything in one direction, and hide the rest. */
function compareLoose(rules: TypeComparison, before: ts.Type, after: ts.Type, spot: Spot): Claim[] {
  if (before.flags === after.flags) return [];
  const isUnknown = ({ flags }: ts.Type) => flags & ts.TypeFlags.Unknown;
  const isLooser = isUnknown(after) && spot.direction === "sent" && !(before.flags & ts.TypeFlags.Any);
  const isStricter = isUnknown(before) && spot.direction === "received";
  const isMinor = after.flags & ts.TypeFlags.Any || isLooser || isStricter;
  return rules.differ(spot, isMinor ? "minor" : "major", "another type", before, after);
}

/**
 * A type that depends on a type parameter has no members yet: another text is not rated. The parts of an intersection
 * that have members are compared by these.
 */
function compareGeneric(rules: TypeComparison, before: ts.Type, after: ts.Type, spot: Spot): Claim[] {
  if (!before.isIntersection() || !after.isIntersection()) return compareTexts(rules, before, after, spot);
  const [ones = [], others = []] = [before, after].map(({ types }) => types.filter((type) => !isDeferred(type)));
  const membersOf = (types: ts.Type[]) => new Map(types.flatMap((type) => [...propertiesOf(rules.checker, type)]));
  const [text = "", otherText = ""] = [before, after].map(({ types }) =>
    types
      .filter(isDeferred)
      .map((type) => rules.textOf(type))
      .join(" & "),
  );
  return [
    ...compareMembers(rules, membersOf(ones), membersOf(others), spot),
    ...compareTexts(rules, text, otherText, spot),
  ];
}

/** Compares types that have no members by their texts. */
export function compareTexts(
  rules: TypeComparison,
  before: ts.Type | string,
  after: ts.Type | string,
  spot: Spot,
): Claim[] {
  return rules.isSameText(before, after) ? [] : rules.differ(spot, "unrated", "another generic type", before, after);
}
