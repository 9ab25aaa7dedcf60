import type ts from "typescript";
import { elementOf, isNullable, objectOf, type Part, propertiesOf } from "./type-parts.ts";

/** What has become of a part of a type. */
export interface Difference {
  /** The way to the part: names of properties, `[]` for the elements of an array. */
  steps: string[];
  change: "added" | "removed" | "now required" | "now optional" | "another type";
  before?: Part | undefined;
  after?: Part | undefined;
}

/**
 * Compares types part by part, down to where they differ.
 *
 * Assignability alone would not do: an optional property may vanish and the types still accept each other, while code
 * that names the property no longer compiles.
 */
export function compareParts(
  checker: ts.TypeChecker,
  before: Map<string, Part>,
  after: Map<string, Part>,
  steps: string[] = [],
): Difference[] {
  // Schemas may contain themselves.
  const entered: [ts.Type, ts.Type][] = [];
  return compare(before, after, steps);

  function compare(ones: Map<string, Part>, others: Map<string, Part>, way: string[]): Difference[] {
    const names = new Set([...ones.keys(), ...others.keys()]);
    return [...names].flatMap((name) => comparePart(ones.get(name), others.get(name), [...way, name]));
  }

  function comparePart(one: Part | undefined, other: Part | undefined, way: string[]): Difference[] {
    const difference = { steps: way, before: one, after: other };
    if (!one) return [{ ...difference, change: "added" }];
    if (!other) return [{ ...difference, change: "removed" }];
    const types = compareTypes(one, other, way);
    if (one.isOptional === other.isOptional) return types;
    return [{ ...difference, change: other.isOptional ? "now optional" : "now required" }, ...types];
  }

  function compareTypes(one: Part, other: Part, way: string[]): Difference[] {
    const isEntered = entered.some(([type, successor]) => type === one.type && successor === other.type);
    if (one.type === other.type || isEntered) return [];
    entered.push([one.type, other.type]);
    const inside = compareInside(one.type, other.type, way);
    entered.pop();
    const isSame = isAssignable(one, other) && isAssignable(other, one);
    const isExplained = inside.length > 0 && isNullable(one.type) === isNullable(other.type);
    return isSame || isExplained
      ? inside
      : [{ steps: way, change: "another type", before: one, after: other }, ...inside];
  }

  function compareInside(one: ts.Type, other: ts.Type, way: string[]): Difference[] {
    const [inner, outer] = [objectOf(one), objectOf(other)];
    if (!inner || !outer) return [];
    const [element, successor] = [elementOf(checker, inner), elementOf(checker, outer)];
    if (element && successor) return compareTypes(element, successor, [...way, "[]"]);
    return element || successor ? [] : compare(propertiesOf(checker, inner), propertiesOf(checker, outer), way);
  }

  function isAssignable(source: Part, target: Part): boolean {
    return checker.isTypeAssignableTo(source.type, target.type);
  }
}
