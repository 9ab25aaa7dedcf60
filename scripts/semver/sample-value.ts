import ts from "typescript";
import { elementOf, membersOf, objectOf, type Part, propertiesOf } from "./type-parts.ts";

/** A part that a sample has to have although it is optional, and what to write there. */
export interface Focus {
  /** The way to the part. */
  steps: string[];
  /** Its value as source; without one, whatever has to be there. */
  value?: string;
}

/** Writes an object as a user would: the parts that have to be there, and the way to the one in focus. */
export function sampleObject(checker: ts.TypeChecker, parts: Map<string, Part>, focus: Focus): string {
  const members = [...parts].flatMap(([name, { type, isOptional }]) => {
    const isInFocus = name === focus.steps[0];
    if (isOptional && !isInFocus) return [];
    const value = sampleValue(checker, type, isInFocus ? { ...focus, steps: focus.steps.slice(1) } : { steps: [] });
    return [`${propertyName(name)}: ${value}`];
  });
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

/** Writes a value of a type. */
export function sampleValue(checker: ts.TypeChecker, type: ts.Type, focus: Focus = { steps: [] }): string {
  if (focus.steps.length === 0 && focus.value !== undefined) return focus.value;
  const object = objectOf(type);
  const element = object && elementOf(checker, object);
  if (element) return `[${sampleValue(checker, element.type, { ...focus, steps: focus.steps.slice(1) })}]`;
  if (object) return sampleObject(checker, propertiesOf(checker, object), focus);

  const [member = type] = membersOf(type);
  if (member.flags & (ts.TypeFlags.Literal | ts.TypeFlags.Null)) return checker.typeToString(member);
  return member.flags & ts.TypeFlags.NumberLike ? "1" : '"text"';
}

/** Writes a name before a colon. */
function propertyName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** Whether a name can stand after a dot. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}
