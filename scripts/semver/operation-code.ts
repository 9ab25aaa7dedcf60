import type ts from "typescript";
import type { Route } from "./compare-operations.ts";
import { type Focus, isIdentifier, sampleObject, sampleValue } from "./sample-value.ts";
import type { Difference, TypeComparison } from "./type-comparison.ts";
import { elementOf, membersOf, objectOf, type Part, propertiesOf } from "./type-members.ts";

/** Writes a user's code of an operation that needs the member that a difference takes away; without one, a call. */
export function operationCode(rules: TypeComparison, route: Route, difference?: Difference): string[] {
  const { checker } = rules;
  if (!difference) return [`await ${callCode(checker, route)};`];
  const { direction, steps, change, beforeType, afterType } = difference;
  if (direction === "sent") return [`await ${callCode(checker, route, sentFocus(checker, difference))};`];

  const preference = steps.find((step) => step.startsWith("return="));
  const focus = preference && { steps: ["params", "header", "Prefer"], value: JSON.stringify(preference) };
  const call = `const result = await ${callCode(checker, route, focus || undefined)};`;
  const [status = "", ...inside] = steps;
  if (inside.length === 0 && change === "added") {
    const cases = [...route.received.keys(), '"unexpected"'].map((known) => `case ${known}:`).join(" ");
    return [call, "switch (result.status) {", `  ${cases} break;`, "  default: result satisfies never;", "}"];
  }
  const when = `if (result.status === ${status})`;
  if (inside.length === 0) return [call, `${when} console.log(result.response.url);`];
  const reading = readingCode(checker, route.received.get(status) ?? new Map(), inside);
  if (change === "removed" && inside.length > 1) return [call, `${when} console.log(${reading});`];
  const lost = beforeType && afterType && rules.lostValue(beforeType, afterType);
  if (lost) return [call, `${when} console.log(${reading} === ${checker.typeToString(lost)});`];
  const isPromised = change === "now optional" || (inside.length === 1 && inside[0] === "data");
  const type = `${beforeType ? codeText(rules, beforeType) : "unknown"}${isPromised ? "" : " | undefined"}`;
  return [call, `${when} { const value: ${type} = ${reading}; }`];
}

/** The value that a caller sends until now and that is no longer accepted. */
function sentFocus(checker: ts.TypeChecker, { steps, change, beforeType, afterType }: Difference): Focus {
  // Properties that are now required were left out; for parameters, so were all optional ones.
  if (change === "added and required" || change === "now required")
    return { steps: steps[0] === "params" ? [] : steps.slice(0, -1) };
  if (!beforeType) return { steps };
  const rejected = membersOf(beforeType).find((member) => afterType && !checker.isTypeAssignableTo(member, afterType));
  return { steps, value: sampleValue(checker, rejected ?? beforeType) };
}

/** Writes a call with all that is required and the member in focus. */
function callCode(checker: ts.TypeChecker, { method, path, sent }: Route, focus: Focus = { steps: [] }): string {
  const { body, ...groups } = sent;
  const [root, name] = focus.steps;
  const isNeeded = (parts: Map<string, Part>) => [...parts.values()].some(({ isOptional }) => !isOptional);
  const params = Object.entries(groups).flatMap(([group, parts]) => {
    const isInFocus = root === "params" && name === group;
    const inner = isInFocus ? { ...focus, steps: focus.steps.slice(2) } : { steps: [] };
    return isInFocus || isNeeded(parts) ? [`${group}: ${sampleObject(checker, parts, inner)}`] : [];
  });
  const options = [
    params.length > 0 ? `params: { ${params.join(", ")} }` : "",
    root === "body" || isNeeded(body) ? sampleObject(checker, body, focus).slice(1, -1).trim() : "",
  ].filter(Boolean);
  return `client.${method}(${[JSON.stringify(path), ...(options.length > 0 ? [`{ ${options.join(", ")} }`] : [])].join(", ")})`;
}

/** Writes the access to a member of a result, with `!` after every member that may be absent. */
export function readingCode(
  checker: ts.TypeChecker,
  parts: Map<string, Part>,
  steps: string[],
  start = "result",
): string {
  let [code, members, isUnsure]: [string, Map<string, Part>, boolean] = [start, parts, false];
  for (const step of steps) {
    const part = members.get(step);
    const property = isIdentifier(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    const access = step === "[]" ? "[0]" : step.startsWith("return=") ? ".data" : property;
    code += `${isUnsure ? "!" : ""}${access}`;
    const object = part && objectOf(part.type);
    const element = object && elementOf(checker, object);
    isUnsure = !part || part.isOptional || membersOf(part.type).length > 1;
    members = element ? new Map([["[]", { type: element, isOptional: true }]]) : propertiesOf(checker, object);
  }
  return code;
}

function codeText(rules: TypeComparison, type: ts.Type): string {
  const element = elementOf(rules.checker, type);
  const name = rules.nameOf(element ?? type);
  return `${name ? `components["schemas"]["${name}"]` : rules.textOf(element ?? type)}${element ? "[]" : ""}`;
}
