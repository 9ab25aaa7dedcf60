import type ts from "typescript";
import { isIdentifier } from "./sample-value.ts";
import { isNullable, type Part, partsAlong } from "./type-parts.ts";

/** Writes how a user gets from a result to a part of it, sure that everything on the way is there. */
export function readingCode(checker: ts.TypeChecker, parts: Map<string, Part>, steps: string[]): string {
  const along = partsAlong(checker, parts, steps);
  return steps.reduce((code, step, index) => {
    const owner = along[index - 1];
    const isUnsure = owner && (owner.isOptional || isNullable(owner.type));
    return `${code}${isUnsure ? "!" : ""}${accessCode(step)}`;
  }, "result");
}

function accessCode(step: string): string {
  if (step === "[]") return "[0]";
  // What is preferred is said in the call.
  if (step.startsWith("return=")) return "";
  return isIdentifier(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
