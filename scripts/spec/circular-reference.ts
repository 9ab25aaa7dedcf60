import { escapePointerFragment, isRef, unescapePointerFragment } from "@redocly/openapi-core";

/** Returns the pointer of a reference of a document that leads back to itself. */
export function circularReference(root: unknown, node: unknown = root, pointer = "#"): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (isRef(node) && isCircular(root, node)) return pointer;
  for (const [key, child] of Object.entries(node)) {
    const found = circularReference(root, child, `${pointer}/${escapePointerFragment(key)}`);
    if (found) return found;
  }
  return undefined;
}

function isCircular(root: unknown, reference: { $ref: string }): boolean {
  let node: unknown = reference;
  for (let steps = 0; steps < 100; steps++) {
    if (!isRef(node)) return false;
    const keys = node.$ref.replace(/^#\/?/, "").split("/").map(unescapePointerFragment);
    node = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], root);
  }
  return true;
}
