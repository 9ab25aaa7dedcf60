import ts from "typescript";
import { elementOf, membersOf, objectOf, type Part, propertiesOf } from "./type-members.ts";

/** A member that a sample includes although it is optional. */
export interface Focus {
  /** The steps to the member. */
  steps: string[];
  /** Its value as source. @default a sample with all that is required */
  value?: string;
}

/** Writes an object with its required members and the member in focus. */
export function sampleObject(checker: ts.TypeChecker, parts: Map<string, Part>, focus: Focus): string {
  const members = [...parts].flatMap(([name, { type, isOptional }]) => {
    const isInFocus = name === focus.steps[0];
    if (isOptional && !isInFocus) return [];
    const value = sampleValue(checker, type, isInFocus ? { ...focus, steps: focus.steps.slice(1) } : { steps: [] });
    return [`${isIdentifier(name) ? name : JSON.stringify(name)}: ${value}`];
  });
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

/** Writes a value of a type. */
export function sampleValue(checker: ts.TypeChecker, type: ts.Type, focus: Focus = { steps: [] }): string {
  if (focus.steps.length === 0 && focus.value !== undefined) return focus.value;
  if (type.isIntersection() && checker.isTypeAssignableTo(type, checker.getStringType())) return '"text"';
  const object = objectOf(type);
  const element = object && elementOf(checker, object);
  if (element) return `[${sampleValue(checker, element, { ...focus, steps: focus.steps.slice(1) })}]`;
  if (object && object.getCallSignatures().length > 0) return "() => undefined as never";
  if (object) return sampleObject(checker, propertiesOf(checker, object), focus);
  const [member = type] = membersOf(type).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  if (member.flags & (ts.TypeFlags.Literal | ts.TypeFlags.Null | ts.TypeFlags.Undefined))
    return checker.typeToString(member);
  if (member.flags & ts.TypeFlags.Object) return sampleValue(checker, member, focus);
  return member.flags & ts.TypeFlags.NumberLike ? "1" : '"text"';
}

/** Returns whether a name can be written after a dot. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}
