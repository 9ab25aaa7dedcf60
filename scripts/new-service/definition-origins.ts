import { getLineColLocation, parseYaml, Source } from "@redocly/openapi-core";
import { pointerKeys, toPointer, valueAt } from "../spec/json-pointer.ts";
import { walkTree } from "../spec/walk-tree.ts";
import { type Foreign, isForeign } from "./foreign.ts";

/** Objects are copied with their symbols, and no field of a definition has this name. */
const origin = Symbol("origin");

/** Marks each object of a definition with the keys that lead to it, so that it is found after conversion and mends. */
export function markOrigins(definition: Foreign): void {
  walkTree(definition, (node, keys) => {
    if (isForeign(node)) Object.assign(node, { [origin]: keys });
  });
}

/** Returns a function for the line and the column in a definition of an element of the spec that was made from it. */
export function originLocator(text: string, spec: Foreign): (pointer: string) => string {
  const origins = new Map<string, string[]>();
  walkTree(spec, (node, keys) => {
    const marked = (node as { [origin]?: string[] } | null | undefined)?.[origin];
    if (marked) origins.set(toPointer(keys), marked);
  });
  const definition = parseYaml(text);
  const source = new Source("definition", text);
  return (pointer) => {
    const keys = pointerKeys(pointer);
    const around = keys.map((_, index) => keys.slice(0, keys.length - index));
    const nearest = around.find((parent) => origins.has(toPointer(parent))) ?? [];
    const found = [...(origins.get(toPointer(nearest)) ?? []), ...keys.slice(nearest.length)];
    while (valueAt(definition, found) === undefined) found.pop();
    const { start } = getLineColLocation({ source, pointer: toPointer(found), reportOnKey: true });
    return `${start.line}:${start.col}`;
  };
}
