import { relative } from "node:path";
import { getLineColLocation, type LocationObject, type Source } from "@redocly/openapi-core";
import { pointerKeys, toPointer } from "./json-pointer.ts";
import type { SpecDocument } from "./spec-document.ts";
import { referenceTo } from "./spec-resolver.ts";

/** The elements that bundling moves, each with its file and the keys that lead to it there. */
const origins = new WeakMap<object, { source: Source; keys: string[] }>();

/** Keeps the location of an element that bundling moves. */
export function keepOrigin(element: object, { source, pointer }: { source: Source; pointer: string }): void {
  origins.set(element, { source, keys: pointerKeys(pointer) });
}

/** Returns the file, line and column of an element of a bundled spec, or of the nearest element around it. */
export function locate(root: string, document: SpecDocument, keys: string[]): string {
  const { source, pointer } = originOf(document, keys);
  return linkTo(root, { source, pointer, reportOnKey: true });
}

/** Returns the file of an element of a bundled spec, and the pointer to it there. */
export function originOf(document: SpecDocument, keys: string[]): { source: Source; pointer: string } {
  let node: unknown = document;
  let place = origins.get(document);
  if (!place) throw new Error("The location of a document is only known after bundling.");
  for (const key of keys) {
    node = (node as Record<string, unknown>)[key];
    if (node === undefined) break;
    place = origins.get(node as object) ?? { source: place.source, keys: [...place.keys, key] };
  }
  return { source: place.source, pointer: toPointer(place.keys) };
}

/** Writes a location as editors and terminals link it: `specs/export/openapi.yaml:31:11`. */
export function linkTo(root: string, location: LocationObject): string {
  const { source, start } = getLineColLocation(location);
  return `${relative(referenceTo(root), source.absoluteRef)}:${start.line}:${start.col}`;
}
