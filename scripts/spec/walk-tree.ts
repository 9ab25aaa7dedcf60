/** Calls `visit` with each value of a tree, a value before those inside it, and with the keys that lead to it. */
export function walkTree(node: unknown, visit: (node: unknown, keys: string[]) => void, keys: string[] = []): void {
  visit(node, keys);
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) walkTree(child, visit, [...keys, key]);
}

/** Fields of OpenAPI that contain values of a service, not elements of OpenAPI. */
export const valueFields: ReadonlySet<string> = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "x-extensible-enum",
]);
