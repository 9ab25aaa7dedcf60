/** Element of a definition that somebody else wrote: any field may be missing or of another type. */
// biome-ignore lint/suspicious/noExplicitAny: nothing is known about a definition before it is linted.
export type Foreign = Record<string, any>;

export function isForeign(node: unknown): node is Foreign {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** Returns the component that a node refers to, or the node itself. */
export function follow(root: Foreign, node: unknown): Foreign {
  let current = node;
  for (let steps = 0; steps < 50 && isForeign(current) && typeof current.$ref === "string"; steps++) {
    const keys = current.$ref.split("/").slice(1);
    current = keys.reduce<unknown>((parent, key) => (isForeign(parent) ? parent[unescapeKey(key)] : undefined), root);
  }
  return isForeign(current) ? current : {};
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Calls `visit` with each schema below a node, a schema before those inside it. */
export function eachSchema(node: unknown, visit: (schema: Foreign) => void, isSchema = false): void {
  if (Array.isArray(node)) for (const item of node) eachSchema(item, visit, isSchema);
  if (!isForeign(node)) return;
  if (isSchema) visit(node);
  for (const [key, child] of Object.entries(node)) {
    if (["example", "examples", "default", "enum", "x-extensible-enum"].includes(key)) continue;
    const named = key === "schemas" || key === "properties";
    if (named && isForeign(child)) for (const schema of Object.values(child)) eachSchema(schema, visit, true);
    else
      eachSchema(
        child,
        visit,
        ["schema", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"].includes(key),
      );
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
