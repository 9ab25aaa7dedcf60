import ts from "typescript";
import { readingCode } from "./operation-code.ts";
import { isIdentifier, sampleObject } from "./sample-value.ts";
import type { Difference, TypeComparison } from "./type-comparison.ts";
import { membersOf, propertiesOf } from "./type-members.ts";

/** A user's code for the compiler to try: hidden lines that declare its names, and the lines to show. */
export interface Snippet {
  prelude: string[];
  lines: string[];
}

/** Writes a user's code that needs a member of an exported type. */
export function memberCode(
  rules: TypeComparison,
  packageName: string,
  name: string,
  type: ts.Type,
  { direction, steps, change, beforeType }: Difference,
): Snippet | undefined {
  const { checker } = rules;
  const isPlain = steps.length > 0 && steps.every((step) => isIdentifier(step) || step === "[]");
  if (!isPlain || !isIdentifier(name)) return undefined;
  const count = type.aliasTypeArguments?.length ?? checker.getTypeArguments(type as ts.TypeReference).length;
  const generic = count > 0 ? `<${Array.from({ length: count }, () => "any").join(", ")}>` : "";
  const prelude = [`import type { ${name} } from "${packageName}";`];
  const parts = propertiesOf(checker, type);
  if (direction === "sent") {
    const focus = change === "added and required" || change === "now required" ? steps.slice(0, -1) : steps;
    const value = sampleObject(checker, parts, { steps: focus });
    return { prelude, lines: [`const options: ${name}${generic} = ${value};`] };
  }
  const reading = readingCode(checker, parts, steps, "value");
  const isAbsent = beforeType && membersOf(beforeType).some(({ flags }) => flags & ts.TypeFlags.Undefined);
  const absent = change === "now optional" || isAbsent ? "" : " | undefined";
  const isRead = change === "removed" || !beforeType;
  return {
    prelude: [...prelude, `declare const value: ${name}${generic};`],
    lines: [isRead ? `console.log(${reading});` : `const known: ${rules.textOf(beforeType)}${absent} = ${reading};`],
  };
}
