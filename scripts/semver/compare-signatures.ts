import ts from "typescript";
import { compareTypeParameters } from "./compare-type-parameters.ts";
import { comparePart, compareTypes } from "./compare-types.ts";
import type { Claim } from "./confirm-claims.ts";
import { compareBumps, largest } from "./reason.ts";
import { type Spot, spotAt, type TypeComparison } from "./type-comparison.ts";
import { elementOf, type Part, without } from "./type-members.ts";

/** Compares the overloads of a function: each one users could call must still be there. */
export function compareSignatures(
  rules: TypeComparison,
  before: readonly ts.Signature[],
  after: readonly ts.Signature[],
  spot: Spot,
): Claim[] {
  const used = new Set<ts.Signature>();
  const textOf = (signature: ts.Signature) => rules.checker.signatureToString(signature);
  const found = before.flatMap((signature, index): Claim[] => {
    // Of overloads that fit equally well, the one at the same position is the successor.
    const candidates = [...after.slice(index, index + 1), ...after].map((candidate) => {
      const claims = compareSignature(rules, signature, candidate, spot);
      return { candidate, claims, bump: largest(claims.map(({ bump }) => bump)) };
    });
    const [best] = candidates.sort((one, other) => compareBumps(one.bump, other.bump));
    if (!best) return rules.differ(spot, "major", "no longer callable");
    if (best.bump === "major" && before.length > after.length)
      return rules.differ(spot, "major", "overload removed", textOf(signature));
    used.add(best.candidate);
    return best.claims;
  });
  const added = after.length > before.length ? after.filter((signature) => !used.has(signature)) : [];
  const bump = spot.direction === "sent" ? "major" : "minor";
  return [
    ...found,
    ...added.flatMap((signature) => rules.differ(spot, bump, "overload added", undefined, textOf(signature))),
  ];
}

/** The parameters of a function go the other way than its result. */
function compareSignature(rules: TypeComparison, before: ts.Signature, after: ts.Signature, spot: Spot): Claim[] {
  const opposite: Spot = { ...spot, direction: spot.direction === "sent" ? "received" : "sent" };
  const generics = compareTypeParameters(rules, before.typeParameters, after.typeParameters, opposite);
  const [ones = [], others = []] = [before, after].map((signature) => parametersOf(rules.checker, signature));
  const parameters = Array.from({ length: Math.max(ones.length, others.length) }).flatMap((_, index) => {
    const pair = [ones[index], others[index]];
    // `undefined` may be passed for an optional parameter.
    const isOptional = pair.some((part) => part?.isOptional);
    const [one, other] = isOptional ? pair.map((part) => part && withoutUndefined(rules.checker, part)) : pair;
    return comparePart(rules, one, other, spotAt(opposite, `(${(other ?? one)?.name})`));
  });
  const result = compareTypes(rules, before.getReturnType(), after.getReturnType(), spotAt(spot, "()"));
  const isSame = rules.isSameText(specialsOf(rules.checker, before), specialsOf(rules.checker, after));
  const specials = isSame ? [] : rules.differ(spot, "unrated", "another type predicate or another `this`");
  return [...generics, ...parameters, ...result, ...specials];
}

interface Parameter extends Part {
  name: string;
}

/** A rest parameter may be left out, and each of its elements is one of its arguments. */
function parametersOf(checker: ts.TypeChecker, signature: ts.Signature): Parameter[] {
  return signature.parameters.map((symbol) => {
    const declaration = symbol.valueDeclaration as ts.ParameterDeclaration | undefined;
    const { dotDotDotToken, questionToken, initializer } = declaration ?? {};
    const type = checker.getTypeOfSymbol(symbol);
    const isOptional = (dotDotDotToken ?? questionToken ?? initializer) !== undefined;
    return { name: symbol.name, type: (dotDotDotToken && elementOf(checker, type)) ?? type, isOptional };
  });
}

function withoutUndefined(checker: ts.TypeChecker, part: Parameter): Parameter {
  return { ...part, type: without(checker, part.type, ({ flags }) => flags & ts.TypeFlags.Undefined) };
}

/** The parts of a signature that have no members: a type predicate, a `this` parameter, and `this` as a result. */
function specialsOf(checker: ts.TypeChecker, signature: ts.Signature): string {
  const { kind, parameterIndex, type } = checker.getTypePredicateOfSignature(signature) ?? {};
  const { thisParameter } = signature as { thisParameter?: ts.Symbol };
  const result = signature.declaration?.type;
  return [
    kind === undefined ? "" : `${kind} ${parameterIndex} ${type && checker.typeToString(type)}`,
    thisParameter && checker.typeToString(checker.getTypeOfSymbol(thisParameter)),
    result && ts.isTypeNode(result) && ts.isThisTypeNode(result) ? "this" : "",
  ].join();
}
