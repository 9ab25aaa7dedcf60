import { escapePointerFragment, unescapePointerFragment } from "@redocly/openapi-core";

/** Writes a JSON pointer, as in a reference: `#/paths/~1books/get`. */
export function toPointer(keys: string[]): string {
  return `#/${keys.map(escapePointerFragment).join("/")}`;
}

/** Returns the keys of a JSON pointer. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .filter(Boolean)
    .map(unescapePointerFragment);
}

/** Returns the value that keys lead to; `undefined` if there is none. */
export function valueAt(root: unknown, keys: string[]): unknown {
  return keys.reduce((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], root);
}
