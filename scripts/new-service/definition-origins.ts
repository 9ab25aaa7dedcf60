import {
  escapePointerFragment,
  getLineColLocation,
  parseYaml,
  Source,
  unescapePointerFragment,
} from "@redocly/openapi-core";
import { type Foreign, isForeign } from "./foreign.ts";

const mark = "x-origin";

/** Fields whose keys are names that a definition chooses. */
export const maps: ReadonlySet<string> = new Set([
  "paths",
  "properties",
  "schemas",
  "definitions",
  "responses",
  "parameters",
  "headers",
  "content",
  "requestBodies",
  "securitySchemes",
  "securityDefinitions",
  "examples",
  "callbacks",
  "patternProperties",
]);

/** Fields that contain values, not elements of OpenAPI. */
const values = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "required",
  "security",
  "scopes",
  "mapping",
]);

/** Marks each element of a definition with its JSON pointer, so that it is found again after conversion and mends. */
export function markOrigins(node: unknown, pointer = "#", isMap = false): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (isMap || !values.has(key)) {
      markOrigins(child, `${pointer}/${escapePointerFragment(key)}`, !isMap && !Array.isArray(child) && maps.has(key));
    }
  }
  if (!isMap && !Array.isArray(node) && pointer !== "#") (node as Record<string, unknown>)[mark] = pointer;
}

/** Removes the marks, and returns the origin of each marked element by its JSON pointer. */
export function takeOrigins(node: unknown, pointer = "#", origins = new Map<string, string>()): Map<string, string> {
  if (typeof node !== "object" || node === null) return origins;
  const marked = node as Record<string, unknown>;
  if (typeof marked[mark] === "string") {
    origins.set(pointer, marked[mark]);
    delete marked[mark];
  }
  for (const [key, child] of Object.entries(node))
    takeOrigins(child, `${pointer}/${escapePointerFragment(key)}`, origins);
  return origins;
}

/** Returns a function for the line and the column in a definition of an element of the spec that was made from it. */
export function originLocator(text: string, origins: Map<string, string>): (pointer: string) => string {
  const parsed = parseYaml(text);
  const source = new Source("definition", text);
  return (pointer) => {
    const keys = pointer.split("/").slice(1);
    let rest: string[] = [];
    while (keys.length > 0 && !origins.has(`#/${keys.join("/")}`)) rest = [keys.pop() ?? "", ...rest];
    const origin = origins.get(`#/${keys.join("/")}`) ?? "#";
    const found = existing(parsed, [...origin.split("/").slice(1), ...rest]);
    const { start } = getLineColLocation({ source, pointer: `#/${found.join("/")}`, reportOnKey: true });
    return `${start.line}:${start.col}`;
  };
}

/** The keys that lead to an element, or to the nearest one around it. */
function existing(root: unknown, keys: string[]): string[] {
  let node = root;
  const missing = keys.findIndex((key) => {
    node = isForeign(node) || Array.isArray(node) ? (node as Foreign)[unescapePointerFragment(key)] : undefined;
    return node === undefined;
  });
  return missing < 0 ? keys : keys.slice(0, missing);
}
