import ts from "typescript";
import { compareTypes } from "./compare-types.ts";
import type { Claim } from "./confirm-claims.ts";
import type { Spot, TypeComparison } from "./type-comparison.ts";
import { isDeferred, membersOf, propertiesOf } from "./type-members.ts";

/** Compares unions variant by variant; variants that are new or gone are a difference of the union. */
export function compareUnions(rules: TypeComparison, before: ts.Type, after: ts.Type, spot: Spot): Claim[] {
  const { matched, removed, added } = pairUp(rules, membersOf(before), membersOf(after));
  const inside = matched.flatMap(([one, other]) => compareTypes(rules, one, other, spot));
  if (removed.length === 0 && added.length === 0) return inside;
  const lost = removed.filter((member) => !rules.checker.isTypeAssignableTo(member, after));
  const gained = added.filter((member) => !rules.checker.isTypeAssignableTo(member, before));
  // Users may send or read any variant, and a comparison with a removed value stops compiling.
  const [breaking, widening] = spot.direction === "sent" ? [lost, gained] : [gained, lost];
  const isBroken = breaking.length > 0 || (spot.direction === "received" && lost.some(isLiteral));
  const bump = isBroken ? "major" : widening.length > 0 ? "minor" : "patch";
  const rated = [...removed, ...added].some(isDeferred) ? "unrated" : bump;
  return [...inside, ...rules.differ(spot, rated, "another type", before, after)];
}

function isLiteral({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Literal) !== 0;
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
  const isOnly = (types: ts.Type[], kind: string) => types.filter((type) => kindOf(rules, type) === kind).length === 1;
  const tests: ((one: ts.Type, other: ts.Type) => boolean)[] = [
    (one, other) => rules.isLinked(one, other),
    (one, other) => rules.isSameText(one, other),
    (one, other) => tagOf(rules, one) !== undefined && tagOf(rules, one) === tagOf(rules, other),
    (one, other) => {
      const kind = kindOf(rules, one);
      return kind !== "value" && kind === kindOf(rules, other) && isOnly(removed, kind) && isOnly(added, kind);
    },
  ];
  for (const isPair of tests)
    for (const one of removed) {
      const other = added.find((candidate) => isPair(one, candidate));
      if (!other) continue;
      matched.push([one, other]);
      removed = removed.filter((candidate) => candidate !== one);
      added = added.filter((candidate) => candidate !== other);
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
