import ts from "typescript";
import { compareTypes, isDeferred } from "./compare-types.ts";
import { type Difference, type Rules, relate, type Spot } from "./difference.ts";
import { membersOf, propertiesOf } from "./type-members.ts";

/** Compares unions variant by variant; variants that are new or gone are a difference of the union. */
export function compareUnions(rules: Rules, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const pairs = pairUp(rules, membersOf(before), membersOf(after));
  const inside = pairs.matched.flatMap(([one, other]) => compareTypes(rules, one, other, spot));
  if (pairs.removed.length === 0 && pairs.added.length === 0) return inside;
  const [whole] = relate(rules, before, after, spot);
  if ([...pairs.removed, ...pairs.added].some(isDeferred))
    return [...inside, ...(whole ? [{ ...whole, bump: "unrated" as const }] : [])];
  const bump =
    spot.direction === "sent" ? rateSent(rules, pairs, before, after) : rateReceived(rules, pairs, before, after);
  return [...inside, ...(whole ? [{ ...whole, bump }] : [])];
}

interface Pairs {
  matched: [ts.Type, ts.Type][];
  removed: ts.Type[];
  added: ts.Type[];
}

/** Users may send what a variant accepted: a variant that is gone breaks them unless another one accepts as much. */
function rateSent({ checker }: Rules, { removed, added }: Pairs, before: ts.Type, after: ts.Type): Difference["bump"] {
  if (removed.some((member) => !checker.isTypeAssignableTo(member, after))) return "major";
  return added.some((member) => !checker.isTypeAssignableTo(member, before)) ? "minor" : "patch";
}

/** Users may read any variant: a new one is not expected, and a comparison with a value that is gone stops compiling. */
function rateReceived(
  { checker }: Rules,
  { removed, added }: Pairs,
  before: ts.Type,
  after: ts.Type,
): Difference["bump"] {
  if (added.some((member) => !checker.isTypeAssignableTo(member, before))) return "major";
  const lost = removed.filter((member) => !checker.isTypeAssignableTo(member, after));
  if (lost.some(({ flags }) => flags & ts.TypeFlags.Literal)) return "major";
  return lost.length > 0 ? "minor" : "patch";
}

/** Pairs variants that are the same, that carry the same tag, or that are the only ones of their kind. */
function pairUp(rules: Rules, before: ts.Type[], after: ts.Type[]): Pairs {
  const matched: [ts.Type, ts.Type][] = [];
  let [removed, added] = [before, after];
  const pair = (isPair: (one: ts.Type, other: ts.Type) => boolean) => {
    for (const one of removed) {
      const other = added.find((candidate) => isPair(one, candidate));
      if (!other) continue;
      matched.push([one, other]);
      removed = removed.filter((candidate) => candidate !== one);
      added = added.filter((candidate) => candidate !== other);
    }
  };
  pair((one, other) => one === other || rules.isLinked(one, other));
  pair((one, other) => rules.isSameText(one, other));
  pair((one, other) => tagOf(rules, one) !== undefined && tagOf(rules, one) === tagOf(rules, other));
  for (const kind of ["object", "array", "function", "generic"]) {
    const [ones, others] = [removed, added].map((types) => types.filter((type) => kindOf(rules, type) === kind));
    if (ones?.length === 1 && others?.length === 1) pair((one, other) => one === ones[0] && other === others[0]);
  }
  return { matched, removed, added };
}

/** The name of a variant, or its properties with one possible value. */
function tagOf({ checker, nameOf, isForeign }: Rules, type: ts.Type): string | undefined {
  if (!(type.flags & ts.TypeFlags.Object)) return undefined;
  if (isForeign(type))
    return type.symbol?.name === "Array" || type.symbol?.name === "ReadonlyArray" ? undefined : type.symbol?.name;
  const tags = [...propertiesOf(checker, type)].flatMap(([name, part]) =>
    part.type.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral)
      ? [`${name}: ${checker.typeToString(part.type)}`]
      : [],
  );
  return tags.length > 0 ? tags.join() : nameOf(type);
}

function kindOf({ checker }: Rules, type: ts.Type): string {
  if (type.flags & ts.TypeFlags.Instantiable) return "generic";
  if (!(type.flags & ts.TypeFlags.Object)) return "value";
  if (checker.isArrayType(type)) return "array";
  return type.getCallSignatures().length > 0 ? "function" : "object";
}
