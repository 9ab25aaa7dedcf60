import ts from "typescript";
import { comparePart, compareTypes } from "./compare-types.ts";
import { isSmaller, largest } from "./reason.ts";
import { type Difference, type Spot, spotAt, type TypeComparison } from "./type-comparison.ts";
import { elementOf, type Part, without } from "./type-members.ts";

/** Compares the overloads of a function: each one users could call must still be there. */
export function compareSignatures(
  rules: TypeComparison,
  before: readonly ts.Signature[],
  after: readonly ts.Signature[],
  spot: Spot,
): Difference[] {
  const used = new Set<ts.Signature>();
  const textOf = (signature: ts.Signature) => rules.checker.signatureToString(signature);
  const found = before.flatMap((signature, index): Difference[] => {
    // Of overloads that fit equally well, the one at the same position is the successor.
    const candidates = [...after.slice(index, index + 1), ...after].map((candidate) => {
      const differences = compareSignature(rules, signature, candidate, spot);
      return { candidate, differences, bump: largest(differences.map(({ bump }) => bump)) };
    });
    const [first, ...others] = candidates;
    if (!first) return [{ ...spot, change: "no longer callable", bump: "major" }];
    const best = others.reduce((one, other) => (isSmaller(other.bump, one.bump) ? other : one), first);
    if (best.bump === "major" && before.length > after.length)
      return [{ ...spot, change: "overload removed", before: textOf(signature), bump: "major" }];
    used.add(best.candidate);
    return best.differences;
  });
  if (after.length <= before.length) return found;
  const added = after.filter((signature) => !used.has(signature));
  const bump = spot.direction === "sent" ? "major" : "minor";
  return [
    ...found,
    ...added.map((signature) => ({ ...spot, change: "overload added", after: textOf(signature), bump }) as const),
  ];
}

/** The parameters of a function go the other way than its result. */
function compareSignature(rules: TypeComparison, before: ts.Signature, after: ts.Signature, spot: Spot): Difference[] {
  const opposite: Spot = { ...spot, direction: spot.direction === "sent" ? "received" : "sent" };
  const generics = compareTypeParameters(rules, before.typeParameters, after.typeParameters, opposite);
  const [ones = [], others = []] = [before, after].map((signature) => parametersOf(rules, signature));
  const parameters = Array.from({ length: Math.max(ones.length, others.length) }).flatMap((_, index) => {
    const [one, other] = [ones[index], others[index]];
    return comparePart(rules, one, other, spotAt(opposite, `(${(other ?? one)?.name})`));
  });
  const result = compareTypes(rules, before.getReturnType(), after.getReturnType(), spotAt(spot, "()"));
  const [predicate, other] = [predicateOf(rules, before), predicateOf(rules, after)];
  const isSame = predicate === other || rules.rename(predicate) === other;
  const predicates = isSame ? [] : rules.differ(spot, "unrated", "another type predicate");
  return [...generics, ...parameters, ...result, ...predicates];
}

/** Compares the type arguments that users may write. */
export function compareTypeParameters(
  rules: TypeComparison,
  before: readonly ts.TypeParameter[] = [],
  after: readonly ts.TypeParameter[] = [],
  spot: Spot,
): Difference[] {
  rules.link(before, after);
  return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index): Difference[] => {
    const [one, other] = [before[index], after[index]];
    const location = `${spot.location}<${(other ?? one)?.symbol.name}>`;
    const inside: Spot = { ...spot, direction: "sent", location };
    if (!other) return rules.differ(inside, "major", "type parameter removed");
    if (!one) return rules.differ(inside, other.getDefault() ? "minor" : "major", "type parameter added");
    const [constraint, successor] = [one.getConstraint(), other.getConstraint()];
    if (constraint && successor) return compareTypes(rules, constraint, successor, inside);
    if (successor) return rules.differ(inside, "major", "now constrained", undefined, successor);
    return constraint ? rules.differ(inside, "minor", "no longer constrained", constraint) : [];
  });
}

/** A rest parameter may be left out, and each of its elements is one of its arguments. */
function parametersOf({ checker }: TypeComparison, signature: ts.Signature): (Part & { name: string })[] {
  return signature.parameters.map((symbol) => {
    const declaration = symbol.valueDeclaration as ts.ParameterDeclaration | undefined;
    const type = checker.getTypeOfSymbol(symbol);
    const element = declaration?.dotDotDotToken && elementOf(checker, type);
    if (element) return { name: symbol.name, type: element, isOptional: true };
    const isOptional = Boolean(declaration?.dotDotDotToken ?? declaration?.questionToken ?? declaration?.initializer);
    const present = without(checker, type, ({ flags }) => flags & ts.TypeFlags.Undefined);
    return { name: symbol.name, type: isOptional ? present : type, isOptional };
  });
}

function predicateOf({ checker }: TypeComparison, signature: ts.Signature): string {
  const { kind, parameterIndex, type } = checker.getTypePredicateOfSignature(signature) ?? {};
  return kind === undefined ? "" : `${kind} ${parameterIndex} ${type && checker.typeToString(type)}`;
}
