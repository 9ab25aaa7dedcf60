import ts from "typescript";
import { compareSignatures } from "./compare-signatures.ts";
import { compareUnions } from "./compare-unions.ts";
import { type Difference, type Spot, spotAt, type TypeComparison } from "./type-comparison.ts";
import { elementOf, isDeferred, type Part, propertiesOf } from "./type-members.ts";

/** Lists the differences between a type and its successor, each at the innermost member that it concerns. */
export function compareTypes(rules: TypeComparison, before: ts.Type, after: ts.Type, from: Spot): Difference[] {
  if (rules.isLinked(before, after) || rules.isRatedElsewhere(before) || isSameGeneric(rules, before, after)) return [];
  const { checker } = rules;
  const both = [before, after] as const;
  const location = rules.nameOf(before) ?? from.location;
  const spot = { ...from, location, direction: rules.directionOf(before) ?? from.direction };
  const isLoose = (before.flags | after.flags) & (ts.TypeFlags.Any | ts.TypeFlags.Unknown);
  if (isLoose) return compareLoose(rules, before, after, spot);
  if (both.some(isDeferred)) {
    if (before.isIntersection() && after.isIntersection()) return compareIntersections(rules, before, after, spot);
    // A type that depends on a type parameter has no members yet: another text is not rated.
    if (rules.isSameText(before, after)) return [];
    return rules.differ(spot, "unrated", "another generic type", before, after);
  }
  if ((before.flags | after.flags) & ts.TypeFlags.Void) return rules.relate(before, after, spot);
  if (before.isUnion() || after.isUnion()) return compareUnions(rules, before, after, spot);
  if (!both.every(isObject)) return rules.relate(before, after, spot);

  // A type that contains itself is compared once on the way.
  const key = [...both.map((type) => (type as unknown as { id: number }).id), spot.direction].join();
  if (spot.visited.has(key)) return [];
  const inside = { ...spot, visited: new Set(spot.visited).add(key) };

  const [element, successor] = both.map((type) => elementOf(checker, type));
  if (element && successor) {
    const found = compareTypes(rules, element, successor, spotAt(inside, "[]"));
    const [was, is] = both.map(({ symbol }) => symbol.name === "ReadonlyArray");
    if (was === is) return found;
    const bump = is === (spot.direction === "received") ? "major" : "minor";
    const change = is ? "now a readonly array" : "no longer a readonly array";
    return [...found, ...rules.differ(inside, bump, change, before, after)];
  }
  if (element || successor || both.some((type) => checker.isTupleType(type))) {
    const [one, other] = both.map((type) => tupleParts(rules, type));
    return one && other ? compareMembers(rules, one, other, inside) : rules.relate(before, after, inside);
  }
  if (!both.some((type) => rules.isForeign(type))) return compareObjects(rules, before, after, inside);
  // A type of the platform, such as `Promise`, is compared by its type arguments.
  const [ones = [], others = []] = both.map((type) => checker.getTypeArguments(type as ts.TypeReference));
  if (before.symbol !== after.symbol || ones.length !== others.length || ones.length === 0)
    return rules.relate(before, after, inside);
  return ones.flatMap((type, index) => compareTypes(rules, type, others[index] ?? type, inside));
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

/** Lists the differences between the members of two objects. */
export function compareMembers(
  rules: TypeComparison,
  before: Map<string, Part>,
  after: Map<string, Part>,
  spot: Spot,
): Difference[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => comparePart(rules, before.get(name), after.get(name), spotAt(spot, name)));
}

/** Lists the differences of a property or a parameter, which may be new or gone. */
export function comparePart(
  rules: TypeComparison,
  before: Part | undefined,
  after: Part | undefined,
  spot: Spot,
): Difference[] {
  const isSent = spot.direction === "sent";
  if (!before) {
    const isRequired = isSent && after?.isOptional === false;
    const [bump, change] = isRequired ? (["major", "added and required"] as const) : (["minor", "added"] as const);
    return rules.differ(spot, bump, change, undefined, after?.type);
  }
  if (!after) return rules.differ(spot, "major", "removed", before.type);
  const found = compareTypes(rules, before.type, after.type, spot);
  if (before.isOptional !== after.isOptional) {
    const bump = after.isOptional === isSent ? "minor" : "major";
    found.push(...rules.differ(spot, bump, after.isOptional ? "now optional" : "now required", before.type));
  }
  // Users write the objects that they send.
  if (!isSent && Boolean(before.isReadonly) !== Boolean(after.isReadonly)) {
    const [bump, change] = after.isReadonly
      ? (["major", "now readonly"] as const)
      : (["minor", "no longer readonly"] as const);
    found.push(...rules.differ(spot, bump, change, before.type));
  }
  return found;
}

function compareObjects(rules: TypeComparison, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const [wasCallable, isCallable] = [before, after].map(
    (type) => type.getCallSignatures().length + type.getConstructSignatures().length > 0,
  );
  if (wasCallable !== isCallable) return rules.relate(before, after, spot);
  const [ones = new Map(), others = new Map()] = [before, after].map((type) => propertiesOf(rules.checker, type));
  for (const parts of wasCallable ? [ones, others] : []) parts.delete("prototype");
  const [index = new Map(), otherIndex = new Map()] = [before, after].map((type) => indexesOf(rules, type));
  return [
    ...compareSignatures(rules, before.getCallSignatures(), after.getCallSignatures(), spot),
    ...compareSignatures(rules, before.getConstructSignatures(), after.getConstructSignatures(), spotAt(spot, "new")),
    ...compareMembers(rules, ones, others, spot),
    ...compareMembers(rules, index, otherIndex, spot),
  ];
}

function indexesOf({ checker }: TypeComparison, type: ts.Type): Map<string, Part> {
  const parts = checker
    .getIndexInfosOfType(type)
    .map(({ keyType, type, isReadonly }): [string, Part] => [
      `[${checker.typeToString(keyType)}]`,
      { type, isOptional: true, isReadonly },
    ]);
  return new Map(parts);
}

function tupleParts({ checker }: TypeComparison, type: ts.Type): Map<string, Part> | undefined {
  if (!checker.isTupleType(type)) return undefined;
  const { elementFlags, readonly: isReadonly } = (type as ts.TupleTypeReference).target;
  const isPlain = elementFlags.every((flag) => flag & (ts.ElementFlags.Required | ts.ElementFlags.Optional));
  const parts = checker.getTypeArguments(type as ts.TupleTypeReference).map((element, index): [string, Part] => {
    const isOptional = elementFlags[index] === ts.ElementFlags.Optional;
    return [String(index), { type: element, isOptional, isReadonly }];
  });
  return isPlain ? new Map(parts) : undefined;
}

/** `any` and `unknown` fit anything in one direction, and hide the rest. */
function compareLoose(rules: TypeComparison, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  if (before.flags === after.flags) return [];
  const isUnknown = ({ flags }: ts.Type) => flags & ts.TypeFlags.Unknown;
  const isLooser = isUnknown(after) && spot.direction === "sent" && !(before.flags & ts.TypeFlags.Any);
  const isStricter = isUnknown(before) && spot.direction === "received";
  const isMinor = after.flags & ts.TypeFlags.Any || isLooser || isStricter;
  return rules.differ(spot, isMinor ? "minor" : "major", "another type", before, after);
}

/** The parts of an intersection that have members are compared by their members, and the others by their texts. */
function compareIntersections(
  rules: TypeComparison,
  before: ts.IntersectionType,
  after: ts.IntersectionType,
  spot: Spot,
): Difference[] {
  const [ones = new Map(), others = new Map()] = [before, after].map(
    ({ types }) =>
      new Map(types.filter((type) => !isDeferred(type)).flatMap((type) => [...propertiesOf(rules.checker, type)])),
  );
  const texts = {
    before: before.types
      .filter(isDeferred)
      .map((type) => rules.genericTextOf(type))
      .join(" & "),
    after: after.types
      .filter(isDeferred)
      .map((type) => rules.textOf(type))
      .join(" & "),
  };
  const generic = { ...spot, ...texts, change: "another generic type", bump: "unrated" as const };
  return [...compareMembers(rules, ones, others, spot), ...(texts.before === texts.after ? [] : [generic])];
}

function isObject({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}
