import ts from "typescript";
import { comparePart, compareTypes } from "./compare-types.ts";
import { type Difference, type Rules, type Spot, spotAt } from "./difference.ts";
import { isSmaller, largest } from "./reason.ts";
import { elementOf, type Part, without } from "./type-members.ts";

/** Compares the overloads of a function: each one users could call must still be there. */
export function compareSignatures(
  rules: Rules,
  before: readonly ts.Signature[],
  after: readonly ts.Signature[],
  spot: Spot,
): Difference[] {
  const used = new Set<ts.Signature>();
  const found = before.flatMap((signature, index) => {
    const candidates = after.map((candidate) => ({
      candidate,
      differences: compareSignature(rules, signature, candidate, spot),
    }));
    const bumpOf = ({ differences }: { differences: Difference[] }) => largest(differences.map(({ bump }) => bump));
    // Of overloads that fit equally well, the one at the same position is the successor.
    const ordered = [...candidates.slice(index, index + 1), ...candidates];
    const best = ordered.reduce<(typeof ordered)[number] | undefined>(
      (one, other) => (!one || isSmaller(bumpOf(other), bumpOf(one)) ? other : one),
      undefined,
    );
    if (!best) return [{ ...spot, change: "no longer callable", bump: "major" as const }];
    if (bumpOf(best) === "major" && before.length > after.length) {
      return [
        {
          ...spot,
          change: "overload removed",
          before: rules.checker.signatureToString(signature),
          bump: "major" as const,
        },
      ];
    }
    used.add(best.candidate);
    return best.differences;
  });
  if (after.length <= before.length) return found;
  const added = after.filter((signature) => !used.has(signature));
  const bump = spot.direction === "sent" ? ("major" as const) : ("minor" as const);
  return [
    ...found,
    ...added.map((signature) => ({
      ...spot,
      change: "overload added",
      after: rules.checker.signatureToString(signature),
      bump,
    })),
  ];
}

/** The parameters of a function go the other way than its result. */
function compareSignature(rules: Rules, before: ts.Signature, after: ts.Signature, spot: Spot): Difference[] {
  const opposite = { ...spot, direction: spot.direction === "sent" ? ("received" as const) : ("sent" as const) };
  const generics = compareTypeParameters(rules, before.typeParameters, after.typeParameters, opposite);
  const [ones, others] = [before, after].map((signature) => parametersOf(rules, signature));
  const count = Math.max(ones?.length ?? 0, others?.length ?? 0);
  const parameters = Array.from({ length: count }).flatMap((_, index) => {
    const [one, other] = [ones?.[index], others?.[index]];
    return comparePart(rules, one, other, spotAt(opposite, `(${(other ?? one)?.name})`));
  });
  const [returned, successor] = [before, after].map((signature) => signature.getReturnType());
  const [predicate, other] = [predicateOf(rules, before), predicateOf(rules, after)];
  const isSamePredicate = predicate === other || rules.rename(predicate) === other;
  return [
    ...generics,
    ...parameters,
    ...(returned && successor ? compareTypes(rules, returned, successor, spotAt(spot, "()")) : []),
    ...(isSamePredicate ? [] : [{ ...spot, change: "another type predicate", bump: "unrated" as const }]),
  ];
}

/** Compares the type arguments that users may write. */
export function compareTypeParameters(
  rules: Rules,
  before: readonly ts.TypeParameter[] = [],
  after: readonly ts.TypeParameter[] = [],
  spot: Spot,
): Difference[] {
  rules.link(before, after);
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }).flatMap((_, index): Difference[] => {
    const [one, other] = [before[index], after[index]];
    const inside = {
      ...spot,
      direction: "sent" as const,
      location: `${spot.location}<${(other ?? one)?.symbol.name}>`,
    };
    if (!one || !other) {
      const isOptional = one === undefined && other?.getDefault() !== undefined;
      return [
        {
          ...inside,
          change: one ? "type parameter removed" : "type parameter added",
          bump: isOptional ? "minor" : "major",
        },
      ];
    }
    const [constraint, successor] = [one.getConstraint(), other.getConstraint()];
    if (!constraint && !successor) return [];
    if (constraint && successor) return compareTypes(rules, constraint, successor, inside);
    return [
      {
        ...inside,
        change: successor ? "now constrained" : "no longer constrained",
        bump: successor ? "major" : "minor",
      },
    ];
  });
}

/** A rest parameter may be left out, and each of its elements is one of its arguments. */
function parametersOf({ checker }: Rules, signature: ts.Signature): (Part & { name: string })[] {
  return signature.parameters.map((symbol) => {
    const declaration = symbol.valueDeclaration as ts.ParameterDeclaration | undefined;
    const type = checker.getTypeOfSymbol(symbol);
    const isRest = declaration?.dotDotDotToken !== undefined;
    const isOptional = isRest || declaration?.questionToken !== undefined || declaration?.initializer !== undefined;
    return {
      name: symbol.name,
      type:
        (isRest ? elementOf(checker, type) : undefined) ??
        (isOptional ? without(checker, type, ({ flags }) => flags & ts.TypeFlags.Undefined) : type),
      isOptional,
    };
  });
}

function predicateOf({ checker }: Rules, signature: ts.Signature): string {
  const predicate = checker.getTypePredicateOfSignature(signature);
  return predicate
    ? `${predicate.kind} ${predicate.parameterIndex} ${predicate.type && checker.typeToString(predicate.type)}`
    : "";
}
