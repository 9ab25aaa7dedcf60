import ts from "typescript";
import { compareTypes } from "./compare-types.ts";
import type { Bump } from "./reason.ts";
import type { Difference, Spot, TypeComparison } from "./type-comparison.ts";
import { isDeferred, membersOf, propertiesOf } from "./type-members.ts";

/** Compares unions variant by variant; variants that are new or gone are a difference of the union. */
export function compareUnions(rules: TypeComparison, before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
  const { matched, removed, added } = pairUp(rules, membersOf(before), membersOf(after));
  const inside = matched.flatMap(([one, other]) => compareTypes(rules, one, other, spot));
  if (removed.length === 0 && added.length === 0) return inside;
  const lost = removed.filter((member) => !rules.checker.isTypeAssignableTo(member, after));
  const gained = added.filter((member) => !rules.checker.isTypeAssignableTo(member, before));
  const rate = spot.direction === "sent" ? rateSent : rateReceived;
  const bump = [...removed, ...added].some(isDeferred) ? "unrated" : rate(lost, gained);
  return [...inside, ...rules.differ(spot, bump, "another type", before, after)];
}

/** Users may send values of any variant: a removed variant breaks them unless another one accepts the same values. */
function rateSent(lost: ts.Type[], gained: ts.Type[]): Bump {
  return lost.length > 0 ? "major" : gained.length > 0 ? "minor" : "patch";
}

/** Users may read any variant: a new one is not expected, and a comparison with a removed value stops compiling. */
function rateReceived(lost: ts.Type[], gained: ts.Type[]): Bump {
  if (gained.length > 0 || lost.some(({ flags }) => flags & ts.TypeFlags.Literal)) return "major";
  return lost.length > 0 ? "minor" : "patch";
}

interface Pairs {
  matched: [ts.Type, ts.Type][];
  removed: ts.Type[];
  added: ts.Type[];
}

/** Pairs variants that are the same, that carry the same tag, or that are the only ones of their kind. */
function pairUp(rules: TypeComparison, before: ts.Type[], after: ts.Type[]): Pairs {
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
  pair((one, other) => rules.isLinked(one, other));
  pair((one, other) => rules.isSameText(one, other));
  pair((one, other) => tagOf(rules, one) !== undefined && tagOf(rules, one) === tagOf(rules, other));
  for (const kind of ["object", "array", "function", "generic"]) {
    const [ones, others] = [removed, added].map((types) => types.filter((type) => kindOf(rules, type) === kind));
    if (ones?.length === 1 && others?.length === 1) pair((one, other) => one === ones[0] && other === others[0]);
  }
  return { matched, removed, added };
}

/** The name of a variant, or its properties with one possible value. */
function tagOf(rules: TypeComparison, type: ts.Type): string | undefined {
  if (!(type.flags & ts.TypeFlags.Object) || rules.checker.isArrayType(type)) return undefined;
  if (rules.isForeign(type)) return type.symbol?.name;
  const tags = [...propertiesOf(rules.checker, type)].flatMap(([name, part]) =>
    part.type.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral)
      ? [`${name}: ${rules.checker.typeToString(part.type)}`]
      : [],
  );
  return tags.length > 0 ? tags.join() : rules.nameOf(type);
}

function kindOf({ checker }: TypeComparison, type: ts.Type): string {
  if (type.flags & ts.TypeFlags.Instantiable) return "generic";
  if (!(type.flags & ts.TypeFlags.Object)) return "value";
  if (checker.isArrayType(type)) return "array";
  return type.getCallSignatures().length > 0 ? "function" : "object";
}
