import ts from "typescript";
import type { Difference, Rules } from "./difference.ts";
import { readingCode } from "./operation-code.ts";
import { isIdentifier, sampleObject } from "./sample-value.ts";
import { membersOf, propertiesOf } from "./type-members.ts";

/** A user's code for the compiler to try: hidden lines that declare its names, and the lines to show. */
export interface Snippet {
  prelude: string[];
  lines: string[];
}

/** Writes a user's code that imports a name. */
export function importCode(packageName: string, name: string): Snippet {
  return { prelude: [], lines: [`import { ${name} } from "${packageName}";`] };
}

/** Writes a user's code that needs a member of an exported type. */
export function memberCode(
  rules: Rules,
  packageName: string,
  name: string,
  type: ts.Type,
  difference: Difference,
): Snippet | undefined {
  const { direction, steps, change, beforeType } = difference;
  const { checker, textOf } = rules;
  const isPlain = steps.length > 0 && steps.every((step) => isIdentifier(step) || step === "[]");
  if (!isPlain || !isIdentifier(name)) return undefined;
  const count = type.aliasTypeArguments?.length ?? checker.getTypeArguments(type as ts.TypeReference).length;
  const generic = count > 0 ? `<${Array.from({ length: count }, () => "any").join(", ")}>` : "";
  const prelude = [`import type { ${name} } from "${packageName}";`];
  const parts = propertiesOf(checker, type);
  if (direction === "sent") {
    const focus = change === "added and required" || change === "now required" ? steps.slice(0, -1) : steps;
    return {
      prelude,
      lines: [`const options: ${name}${generic} = ${sampleObject(checker, parts, { steps: focus })};`],
    };
  }
  prelude.push(`declare const value: ${name}${generic};`);
  const isAbsent = beforeType && membersOf(beforeType).some(({ flags }) => flags & ts.TypeFlags.Undefined);
  const reading = readingCode(checker, parts, steps, "value");
  return {
    prelude,
    lines: [
      change === "removed" || !beforeType
        ? `console.log(${reading});`
        : `const known: ${textOf(beforeType)}${change === "now optional" || isAbsent ? "" : " | undefined"} = ${reading};`,
    ],
  };
}
