import { isRef } from "@redocly/openapi-core";
import { pointerKeys, valueAt } from "../spec/json-pointer.ts";
import { valueFields } from "../spec/walk-tree.ts";

/** Element of a definition that somebody else wrote: any field may be missing or of another type. */
// biome-ignore lint/suspicious/noExplicitAny: nothing is known about a definition before it is linted.
export type Foreign = Record<string, any>;

export function isForeign(node: unknown): node is Foreign {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** Returns the component that a node refers to, or the node itself. */
export function follow(root: Foreign, node: unknown): Foreign {
  let current = node;
  for (let steps = 0; steps < 50 && isRef(current); steps++) current = valueAt(root, pointerKeys(current.$ref));
  return isForeign(current) ? current : {};
}

const mapsOfSchemas = ["schemas", "properties"];
const schemaFields = ["schema", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"];

/** Calls `visit` with each schema below a node, a schema before those inside it. */
export function eachSchema(node: unknown, visit: (schema: Foreign) => void, isSchema = false): void {
  if (Array.isArray(node)) for (const item of node) eachSchema(item, visit, isSchema);
  if (!isForeign(node)) return;
  if (isSchema) visit(node);
  for (const [key, child] of Object.entries(node)) {
    if (valueFields.has(key)) continue;
    const isMap = mapsOfSchemas.includes(key) && isForeign(child);
    eachSchema(isMap ? Object.values(child) : child, visit, isMap || schemaFields.includes(key));
  }
}

/** Turns words in any spelling into PascalCase. */
export function pascalCase(text: string): string {
  const words = text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^a-zA-Z0-9]+/)
    .filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
}

export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
