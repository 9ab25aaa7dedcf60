import type { Direction } from "./reason.ts";
import type { Part } from "./type-members.ts";

/** A user's code for the compiler to try: hidden lines that declare its names, and the lines to show. */
export interface Snippet {
  prelude: string[];
  lines: string[];
}

/** A place in the types of a package, as users write it. */
export interface Place {
  /** The type, such as `Options["retry"]`. */
  type: string;
  /** The type that it is a member of, and its name there. */
  owner?: string;
  name?: string;
  /** Whether the type may be undefined or null, so that users exclude these before they read on. */
  isUnsure?: boolean;
}

/** Enters a member of a type; no type names the parameters and the result of a function. */
export function memberPlace(place: Place | undefined, step: string, part: Part | undefined): Place | undefined {
  if (!place || /^\(|^new$/.test(step)) return undefined;
  const owner = place.isUnsure ? `NonNullable<${place.type}>` : place.type;
  const name = step === "[]" ? "number" : step.startsWith("[") ? step.slice(1, -1) : JSON.stringify(step);
  const isUnsure = part?.isOptional === true || part?.type.isUnion() === true;
  return { type: `${owner}[${name}]`, owner, name, isUnsure };
}

/** Writes code that passes a value on between the type before and the type at a place. */
export function passingCode({ type }: Place, direction: Direction, before: string): string[] {
  const [from, to] = direction === "sent" ? [before, type] : [type, before];
  return [`declare const value: ${from};`, `const known: ${to} = value;`];
}

/** Writes code that leaves out a member. */
export function omittingCode({ owner, name }: Place): string[] {
  return [`declare const value: Omit<${owner}, ${name}>;`, `const known: ${owner} = value;`];
}

/** Writes code that compares a value with one that it may have. */
export function comparingCode({ type }: Place, value: string): string[] {
  return [`declare const value: ${type};`, `console.log(value === ${value});`];
}
