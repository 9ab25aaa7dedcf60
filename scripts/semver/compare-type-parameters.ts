import ts from "typescript";
import { compareTypes } from "./compare-types.ts";
import type { Claim } from "./confirm-claims.ts";
import type { Spot, TypeComparison } from "./type-comparison.ts";

/** Compares the type parameters of a declaration, for which users may write arguments. */
export function compareTypeParameters(
  rules: TypeComparison,
  before: readonly ts.TypeParameter[] = [],
  after: readonly ts.TypeParameter[] = [],
  spot: Spot,
): Claim[] {
  rules.link(before, after);
  return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index): Claim[] => {
    const [one, other] = [before[index], after[index]];
    const location = `${spot.location}<${(other ?? one)?.symbol.name}>`;
    const inside: Spot = { ...spot, direction: "sent", location, place: undefined };
    if (!other) return rules.differ(inside, "major", "type parameter removed");
    if (!one) return rules.differ(inside, other.getDefault() ? "minor" : "major", "type parameter added");
    return [
      ...compareConstraints(rules, one.getConstraint(), other.getConstraint(), inside),
      ...compareDefaults(rules, one.getDefault(), other.getDefault(), inside),
      ...(modifiersOf(one) === modifiersOf(other) ? [] : rules.differ(inside, "unrated", "another modifier")),
    ];
  });
}

type Maybe = ts.Type | undefined;

function compareConstraints(rules: TypeComparison, before: Maybe, after: Maybe, spot: Spot): Claim[] {
  if (before && after) return compareTypes(rules, before, after, spot);
  if (after) return rules.differ(spot, "major", "now constrained", undefined, after);
  return before ? rules.differ(spot, "minor", "no longer constrained", before) : [];
}

/** Users leave out a type argument that has a default. */
function compareDefaults(rules: TypeComparison, before: Maybe, after: Maybe, spot: Spot): Claim[] {
  if (!before) return after ? rules.differ(spot, "minor", "now optional") : [];
  if (!after) return rules.differ(spot, "major", "now required");
  const isSame = compareTypes(rules, before, after, spot).length === 0;
  return isSame ? [] : rules.differ(spot, "unrated", "another default", before, after);
}

function modifiersOf({ symbol }: ts.TypeParameter): string | undefined {
  const declaration = symbol.declarations?.find(ts.isTypeParameterDeclaration);
  return declaration?.modifiers?.map((modifier) => modifier.getText()).join(" ");
}
