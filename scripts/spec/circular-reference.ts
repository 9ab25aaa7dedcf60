import { isRef } from "@redocly/openapi-core";
import { pointerKeys, toPointer, valueAt } from "./json-pointer.ts";
import { walkTree } from "./walk-tree.ts";

/** Returns the pointer of the first reference of a document that leads back to itself. */
export function circularReference(root: unknown): string | undefined {
  const found: string[] = [];
  walkTree(root, (node, keys) => {
    if (isRef(node) && isCircular(root, node)) found.push(toPointer(keys));
  });
  return found[0];
}

function isCircular(root: unknown, reference: { $ref: string }): boolean {
  let node: unknown = reference;
  for (let steps = 0; steps < 100 && isRef(node); steps++) node = valueAt(root, pointerKeys(node.$ref));
  return isRef(node);
}
