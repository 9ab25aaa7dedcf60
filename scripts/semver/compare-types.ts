import ts from "typescript";
import { compareSignatures } from "./compare-signatures.ts";
import { compareUnions } from "./compare-unions.ts";
import { type Difference, type Rules, relate, type Spot, spotAt } from "./difference.ts";
import { elementOf, type Part, propertiesOf } from "./type-members.ts";

/** Lists the differences between a type and its successor, each at the innermost member that it concerns. */
export function compareTypes(rules: Rules, before: ts.Type, after: ts.Type, from: Spot): Difference[] {
  if (before === after || rules.isLinked(before, after) || rules.isRatedElsewhere(before)) return [];
  if (isSameGeneric(rules, before, after)) return [];
  const { checker } = rules;
  const spot = {
    ...from,
    location: rules.nameOf(before) ?? from.location,
    direction: rules.directionOf(before) ?? from.direction,
  };
  if ((before.flags | after.flags) & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))
    return compareLoose(rules, before, after, spot);
  if (before.isIntersection() && after.isIntersection() && [before, after].some(isDeferred))
    return compareIntersections(rules, before, after, spot);
  if (isDeferred(before) || isDeferred(after)) return compareTexts(rules, before, after, spot);
  if (before.isUnion() || after.isUnion()) return compareUnions(rules, before, after, spot);
  if (!isObject(before) || !isObject(after)) return relate(rules, before, after, spot);

  // A type that contains itself is compared once on the way.
  const key = [before, after, spot.direction].map((value) => (typeof value === "string" ? value : idOf(value))).join();
  if (spot.visited.has(key)) return [];
  const inside = { ...spot, visited: new Set(spot.visited).add(key) };

  const elements = [before, after].map((type) => elementOf(checker, type));
  if (elements[0] && elements[1]) {
    return [
      ...compareTypes(rules, elements[0], elements[1], spotAt(inside, "[]")),
      ...compareMutability(before, after, inside),
    ];
  }
  if (elements[0] || elements[1] || checker.isTupleType(before) || checker.isTupleType(after)) {
    return compareTuples(rules, before, after, inside);
  }
  if (rules.isForeign(before) || rules.isForeign(after)) return compareForeign(rules, before, after, inside);
  return compareObjects(rules, before, after, inside);
}

/** Whether one generic type is applied to types that are the same or compared elsewhere, such as a client of its paths. */
function isSameGeneric({ checker, isLinked, isRatedElsewhere }: Rules, before: ts.Type, after: ts.Type): boolean {
  const isSameAlias = before.aliasSymbol !== undefined && before.aliasSymbol === after.aliasSymbol;
  const targets = [before, after].map((type) =>
    type.flags & ts.TypeFlags.Object ? (type as ts.TypeReference).target : undefined,
  );
  if (!isSameAlias && (!targets[0] || targets[0] !== targets[1])) return false;
  const [ones = [], others = []] = [before, after].map((type) =>
    isSameAlias ? type.aliasTypeArguments : checker.getTypeArguments(type as ts.TypeReference),
  );
  return (
    ones.length > 0 &&
    ones.every((one, index) => {
      const other = others[index];
      return one === other || isRatedElsewhere(one) || (other !== undefined && isLinked(one, other));
    })
  );
}

/** Lists the differences between the members of two objects. */
export function compareMembers(
  rules: Rules,
  before: Map<string, Part>,
  after: Map<string, Part>,
  spot: Spot,
): Difference[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    return comparePart(rules, one, other, spotAt(spot, name));
  });
}

/** Lists the differences of a property or a parameter, which may be new or gone. */
export function comparePart(rules: Rules, before: Part | undefined, after: Part | undefined, spot: Spot): Difference[] {
  const isSent = spot.direction === "sent";
  const describe = () => ({
    ...spot,
    beforeType: before?.type,
    afterType: after?.type,
    before: rules.textOf(before?.type),
    after: rules.textOf(after?.type),
  });
  if (!before) {
    const isRequired = isSent && after?.isOptional === false;
    return [
      { ...describe(), change: isRequired ? "added and required" : "added", bump: isRequired ? "major" : "minor" },
    ];
  }
  if (!after) return [{ ...describe(), change: "removed", bump: "major" }];
  const found = compareTypes(rules, before.type, after.type, spot);
  if (before.isOptional !== after.isOptional) {
    const isHarder = after.isOptional !== isSent;
    found.push({
      ...describe(),
      change: after.isOptional ? "now optional" : "now required",
      bump: isHarder ? "major" : "minor",
      after: undefined,
    });
  }
  // Users write the objects that they send.
  if (!isSent && Boolean(before.isReadonly) !== Boolean(after.isReadonly)) {
    found.push({
      ...describe(),
      change: after.isReadonly ? "now readonly" : "no longer readonly",
      bump: after.isReadonly ? "major" : "minor",
      after: undefined,
    });
  }
  return found;
}

function compareObjects(rules: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const { checker } = rules;
  const isCallable = [before, after].map(
    (type) => type.getCallSignatures().length + type.getConstructSignatures().length > 0,
  );
  if (isCallable[0] !== isCallable[1]) return relate(rules, before, after, spot);
  const [one, other] = [before, after].map((type) => propertiesOf(checker, type));
  for (const parts of isCallable[0] ? [one, other] : []) parts?.delete("prototype");
  return [
    ...compareSignatures(rules, before.getCallSignatures(), after.getCallSignatures(), spot),
    ...compareSignatures(rules, before.getConstructSignatures(), after.getConstructSignatures(), spotAt(spot, "new")),
    ...compareMembers(rules, one ?? new Map(), other ?? new Map(), spot),
    ...compareIndexes(rules, before, after, spot),
  ];
}

function compareIndexes(rules: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  return [ts.IndexKind.String, ts.IndexKind.Number].flatMap((kind) => {
    const [one, other] = [before, after].map((type) => rules.checker.getIndexInfoOfType(type, kind));
    if (!one && !other) return [];
    const part = (info: ts.IndexInfo | undefined) =>
      info && { type: info.type, isOptional: true, isReadonly: info.isReadonly };
    return comparePart(
      rules,
      part(one),
      part(other),
      spotAt(spot, `[${kind === ts.IndexKind.String ? "string" : "number"}]`),
    );
  });
}

function compareTuples(rules: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const [one, other] = [before, after].map((type) => tupleParts(rules, type));
  return one && other ? compareMembers(rules, one, other, spot) : relate(rules, before, after, spot);
}

function tupleParts({ checker }: Rules, type: ts.Type): Map<string, Part> | undefined {
  if (!checker.isTupleType(type)) return undefined;
  const { target } = type as ts.TupleTypeReference;
  const isPlain = target.elementFlags.every((flag) => flag & (ts.ElementFlags.Required | ts.ElementFlags.Optional));
  const types = checker.getTypeArguments(type as ts.TupleTypeReference);
  const parts = types.map((element, index): [string, Part] => [
    String(index),
    { type: element, isOptional: target.elementFlags[index] === ts.ElementFlags.Optional, isReadonly: target.readonly },
  ]);
  return isPlain ? new Map(parts) : undefined;
}

/** A type of the platform's, such as `Promise`, is compared by what it is of. */
function compareForeign(rules: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const [one, other] = [before, after].map((type) => rules.checker.getTypeArguments(type as ts.TypeReference));
  if (before.symbol !== after.symbol || one?.length !== other?.length || !one?.length)
    return relate(rules, before, after, spot);
  return one.flatMap((type, index) => compareTypes(rules, type, other?.[index] ?? type, spot));
}

function compareMutability(before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const [was, is] = [before, after].map((type) => type.symbol.name === "ReadonlyArray");
  const isHarder = is === (spot.direction === "received");
  const base = { ...spot, beforeType: before, afterType: after };
  return was === is
    ? []
    : [
        {
          ...base,
          change: is ? "now a readonly array" : "no longer a readonly array",
          bump: isHarder ? "major" : "minor",
        },
      ];
}

/** `any` and `unknown` fit anything in one direction, and hide the rest. */
function compareLoose(rules: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const isLooser =
    after.flags & ts.TypeFlags.Any ||
    (after.flags & ts.TypeFlags.Unknown && spot.direction === "sent" && !(before.flags & ts.TypeFlags.Any));
  const isStricter = !isLooser && before.flags & ts.TypeFlags.Unknown && spot.direction === "received";
  const texts = { before: rules.textOf(before), after: rules.textOf(after) };
  if (before.flags === after.flags) return [];
  return [
    {
      ...spot,
      beforeType: before,
      afterType: after,
      ...texts,
      change: "another type",
      bump: isLooser || isStricter ? "minor" : "major",
    },
  ];
}

/** What depends on a type parameter has no members yet: the same text is the same type, and another text is not rated. */
function compareTexts(rules: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const texts = { before: rules.genericTextOf(before), after: rules.textOf(after) };
  return rules.isSameText(before, after)
    ? []
    : [{ ...spot, beforeType: before, afterType: after, ...texts, change: "another generic type", bump: "unrated" }];
}

/** The parts of an intersection that have members are compared by their members, and the others by their texts. */
function compareIntersections(
  rules: Rules,
  before: ts.IntersectionType,
  after: ts.IntersectionType,
  spot: Spot,
): Difference[] {
  const membersOfParts = ({ types }: ts.IntersectionType) =>
    new Map(types.filter((type) => !isDeferred(type)).flatMap((type) => [...propertiesOf(rules.checker, type)]));
  const ones = before.types.filter(isDeferred).map(rules.genericTextOf);
  const others = after.types.filter(isDeferred).map(rules.textOf);
  const texts = { before: ones.join(" & "), after: others.join(" & ") };
  const isSame = texts.before === texts.after;
  return [
    ...compareMembers(rules, membersOfParts(before), membersOfParts(after), spot),
    ...(isSame ? [] : [{ ...spot, ...texts, change: "another generic type", bump: "unrated" as const }]),
  ];
}

/** Whether a type depends on type parameters that are not known yet. */
export function isDeferred(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.some(isDeferred);
  const isMapped = type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped;
  if (!isMapped) return (type.flags & ts.TypeFlags.Instantiable) !== 0;
  const { declaration } = type as unknown as { declaration: ts.MappedTypeNode };
  // The checker resolves the keys of a mapped type together with its properties.
  type.getProperties();
  const { constraintType } = type as unknown as { constraintType?: ts.Type };
  return constraintType ? isDeferred(constraintType) : declaration.typeParameter.constraint !== undefined;
}

function isObject({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function idOf(type: ts.Type): number {
  return (type as unknown as { id: number }).id;
}
