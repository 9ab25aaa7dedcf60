import type ts from "typescript";
import { callCode } from "./call-code.ts";
import { isStatus, type OperationDifference } from "./compare-operations.ts";
import { lostValue } from "./difference-bump.ts";
import type { Comparison } from "./load-types.ts";
import { operationParts } from "./operation-parts.ts";
import { readingCode } from "./reading-code.ts";
import type { Route } from "./routes.ts";
import { type Focus, sampleValue } from "./sample-value.ts";
import { membersOf } from "./type-parts.ts";
import { typeText } from "./type-text.ts";

/** Writes what a user of an operation may have written, and what needs the part that a difference takes away. */
export function userCode(comparison: Comparison, route: Route, difference: OperationDifference): string[] {
  const { checker } = comparison;
  const { direction, steps, change, before, after } = difference;
  if (direction === "sent") return [`await ${callCode(checker, route, sentFocus(checker, difference))};`];

  // A body that depends on what is preferred has a part for each preference.
  const preference = steps.find((step) => step.startsWith("return="));
  const focus = preference && { steps: ["params", "header", "Prefer"], value: JSON.stringify(preference) };
  const call = `const result = await ${callCode(checker, route, focus || undefined)};`;
  const { received } = operationParts(checker, route.type);
  const [status = "", ...inside] = steps;
  if (isStatus(difference) && change === "added") return [call, ...exhaustiveSwitch([...received.keys()])];
  if (isStatus(difference)) return [call, `if (result.status === ${status}) console.log(result.response.url);`];

  const parts = received.get(status) ?? new Map();
  const reading = readingCode(checker, parts, inside);
  if (change === "removed" && inside.length > 1)
    return [call, `if (result.status === ${status}) console.log(${reading});`];
  const lost = before && after && lostValue(checker, before.type, after.type);
  if (lost)
    return [call, `if (result.status === ${status}) console.log(${reading} === ${checker.typeToString(lost)});`];
  const type = before ? typeText(comparison, before.type, "code") : "unknown";
  const declaration = `const value: ${type}${before?.isOptional ? " | undefined" : ""} = ${reading};`;
  return [call, `if (result.status === ${status}) { ${declaration} }`];
}

/** What a caller has sent until now and is not taken any more. */
function sentFocus(checker: ts.TypeChecker, { steps, change, before, after }: OperationDifference): Focus {
  // What has to be there from now on was left out until now, and of parameters all that could be.
  if (change === "added" || change === "now required") {
    return { steps: steps[0] === "params" ? [] : steps.slice(0, -1) };
  }
  if (!before) return { steps };
  const rejected = membersOf(before.type).find((member) => after && !checker.isTypeAssignableTo(member, after.type));
  return { steps, value: sampleValue(checker, rejected ?? before.type) };
}

function exhaustiveSwitch(statuses: string[]): string[] {
  const cases = [...statuses, '"unexpected"'].map((status) => `case ${status}:`).join(" ");
  return ["switch (result.status) {", `  ${cases} break;`, "  default: result satisfies never;", "}"];
}
