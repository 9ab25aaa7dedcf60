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
    const pair = [ones[index], others[index]];
    // `undefined` may be passed for an optional parameter.
    const isOptional = pair.some((part) => part?.isOptional);
    const [one, other] = pair.map(
      (part) => part && { ...part, type: isOptional ? present(rules, part.type) : part.type },
    );
    return comparePart(rules, one, other, spotAt(opposite, `(${(other ?? one)?.name})`));
  });
  const result = compareTypes(rules, before.getReturnType(), after.getReturnType(), spotAt(spot, "()"));
  const [special, other] = [specialsOf(rules, before), specialsOf(rules, after)];
  const isSame = special === other || rules.rename(special) === other;
  const specials = isSame ? [] : rules.differ(spot, "unrated", "another type predicate or another `this`");
  return [...generics, ...parameters, ...result, ...specials];
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
    return [
      ...compareConstraints(rules, one, other, inside),
      ...compareDefaults(rules, one.getDefault(), other.getDefault(), inside),
      ...(modifiersOf(one) === modifiersOf(other) ? [] : rules.differ(inside, "unrated", "another modifier")),
    ];
  });
}

function compareConstraints(
  rules: TypeComparison,
  before: ts.TypeParameter,
  after: ts.TypeParameter,
  spot: Spot,
): Difference[] {
  const [one, other] = [before.getConstraint(), after.getConstraint()];
  if (one && other) return compareTypes(rules, one, other, spot);
  if (other) return rules.differ(spot, "major", "now constrained", undefined, other);
  return one ? rules.differ(spot, "minor", "no longer constrained", one) : [];
}

/** Users leave out a type argument that has a default. */
function compareDefaults(rules: TypeComparison, before: ts.Type | undefined, after: ts.Type | undefined, spot: Spot) {
  if (!before) return after ? rules.differ(spot, "minor", "now optional") : [];
  if (!after) return rules.differ(spot, "major", "now required");
  const isSame = compareTypes(rules, before, after, spot).length === 0;
  return isSame ? [] : rules.differ(spot, "unrated", "another default", before, after);
}

function modifiersOf({ symbol }: ts.TypeParameter): string | undefined {
  const declaration = symbol.declarations?.find(ts.isTypeParameterDeclaration);
  return declaration?.modifiers?.map((modifier) => modifier.getText()).join(" ");
}

/** A rest parameter may be left out, and each of its elements is one of its arguments. */
function parametersOf({ checker }: TypeComparison, signature: ts.Signature): (Part & { name: string })[] {
  return signature.parameters.map((symbol) => {
    const declaration = symbol.valueDeclaration as ts.ParameterDeclaration | undefined;
    const type = checker.getTypeOfSymbol(symbol);
    const element = declaration?.dotDotDotToken && elementOf(checker, type);
    if (element) return { name: symbol.name, type: element, isOptional: true };
    const isOptional = Boolean(declaration?.dotDotDotToken ?? declaration?.questionToken ?? declaration?.initializer);
    return { name: symbol.name, type, isOptional };
  });
}

function present({ checker }: TypeComparison, type: ts.Type): ts.Type {
  return without(checker, type, ({ flags }) => flags & ts.TypeFlags.Undefined);
}

/** The parts of a signature that have no members: a type predicate, a `this` parameter, and `this` as a result. */
function specialsOf({ checker }: TypeComparison, signature: ts.Signature): string {
  const { kind, parameterIndex, type } = checker.getTypePredicateOfSignature(signature) ?? {};
  const { thisParameter } = signature as { thisParameter?: ts.Symbol };
  const result = signature.declaration?.type;
  return [
    kind === undefined ? "" : `${kind} ${parameterIndex} ${type && checker.typeToString(type)}`,
    thisParameter && checker.typeToString(checker.getTypeOfSymbol(thisParameter)),
    result && ts.isTypeNode(result) && ts.isThisTypeNode(result) ? "this" : "",
  ].join();
}
