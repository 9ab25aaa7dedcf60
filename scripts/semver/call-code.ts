import type ts from "typescript";
import { operationParts } from "./operation-parts.ts";
import type { Route } from "./routes.ts";
import { type Focus, sampleObject } from "./sample-value.ts";
import type { Part } from "./type-parts.ts";

/** Writes a call of an operation as users write it: with what has to be there and what is in focus. */
export function callCode(checker: ts.TypeChecker, { method, path, type }: Route, focus: Focus = { steps: [] }): string {
  const { body, ...groups } = operationParts(checker, type).sent;
  const [root, name] = focus.steps;

  const params = Object.entries(groups).flatMap(([group, parts]) => {
    const isInFocus = root === "params" && name === group;
    const inner = isInFocus ? { ...focus, steps: focus.steps.slice(2) } : { steps: [] };
    return isInFocus || isNeeded(parts) ? [`${group}: ${sampleObject(checker, parts, inner)}`] : [];
  });
  const options = [
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(root === "body" || isNeeded(body) ? [withoutBraces(sampleObject(checker, body, focus))] : []),
  ].filter(Boolean);

  const argument = options.length > 0 ? `, { ${options.join(", ")} }` : "";
  return `client.${method}(${JSON.stringify(path)}${argument})`;
}

function isNeeded(parts: Map<string, Part>): boolean {
  return [...parts.values()].some(({ isOptional }) => !isOptional);
}

function withoutBraces(object: string): string {
  return object.slice(1, -1).trim();
}
