import type { OpenApiDocument, Referable } from "./openapi-document.js";

/**
 * Resolves a value that may be a reference within its document.
 *
 * @throws {Error} If the reference leads out of the document or to nothing.
 */
export function dereference<Value extends object>(document: OpenApiDocument, value: Referable<Value>): Value {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as Value;

  const [root, ...keys] = value.$ref.split("/").map(unescapePointer);
  const target = keys.reduce<unknown>(
    (parent, key) => (parent as Record<string, unknown> | undefined)?.[key],
    document,
  );
  if (root !== "#" || typeof target !== "object" || target === null) {
    throw new Error(`Unresolved reference in the specification: ${value.$ref}`);
  }
  return dereference(document, target as Referable<Value>);
}

function unescapePointer(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}
