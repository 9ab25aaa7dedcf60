import ts from "typescript";
import type { TypeComparison } from "./type-comparison.ts";
import { elementOf, type Part, propertiesOf } from "./type-members.ts";

/** The members of an object, an array, a function or a class. */
export interface Shape {
  /** Types of different kinds are not compared member by member. */
  kind: "array" | "tuple" | "object" | "function" | ts.Symbol;
  parts: Map<string, Part>;
  calls: readonly ts.Signature[];
  constructs: readonly ts.Signature[];
  isReadonlyArray: boolean;
}

/** Lists the members of a type; one without any, such as a string, has no shape. */
export function shapeOf(rules: TypeComparison, type: ts.Type): Shape | undefined {
  const { checker } = rules;
  const shape = (kind: Shape["kind"], parts: Map<string, Part>): Shape => ({
    kind,
    parts,
    calls: [],
    constructs: [],
    isReadonlyArray: kind === "array" && type.symbol.name === "ReadonlyArray",
  });
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return undefined;
  const element = elementOf(checker, type);
  if (element) return shape("array", new Map([["[]", { type: element, isOptional: false }]]));
  if (checker.isTupleType(type)) {
    const parts = tupleParts(checker, type as ts.TupleTypeReference);
    return parts && shape("tuple", parts);
  }
  // A type of the platform, such as `Promise`, is compared by its type arguments.
  if (rules.isForeign(type)) {
    const types = checker.getTypeArguments(type as ts.TypeReference);
    const parts = types.map((type, index): [string, Part] => [`<${index}>`, { type, isOptional: false }]);
    return types.length > 0 ? shape(type.symbol, new Map(parts)) : undefined;
  }
  const [calls, constructs] = [type.getCallSignatures(), type.getConstructSignatures()];
  const parts = new Map([...propertiesOf(checker, type), ...indexParts(checker, type)]);
  const isFunction = calls.length + constructs.length > 0;
  if (isFunction) parts.delete("prototype");
  return { ...shape(isFunction ? "function" : "object", parts), calls, constructs };
}

function indexParts(checker: ts.TypeChecker, type: ts.Type): [string, Part][] {
  return checker.getIndexInfosOfType(type).map(({ keyType, type, isReadonly }) => {
    return [`[${checker.typeToString(keyType)}]`, { type, isOptional: true, isReadonly }];
  });
}

/** The elements of a tuple by position; one with a rest element has no members. */
function tupleParts(checker: ts.TypeChecker, type: ts.TupleTypeReference): Map<string, Part> | undefined {
  const { elementFlags, readonly: isReadonly } = type.target;
  if (elementFlags.some((flag) => flag & ts.ElementFlags.Variable)) return undefined;
  const parts = checker.getTypeArguments(type).map((element, index): [string, Part] => {
    return [String(index), { type: element, isOptional: elementFlags[index] === ts.ElementFlags.Optional, isReadonly }];
  });
  return new Map(parts);
}
