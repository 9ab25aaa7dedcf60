import { globSync } from "node:fs";
import { join, relative } from "node:path";
import {
  BaseResolver,
  type Document,
  escapePointerFragment,
  getLineColLocation,
  isRef,
  unescapePointerFragment,
} from "@redocly/openapi-core";
import { specPath } from "./list-services.ts";

/** Returns the file, line and column of an element of a bundled spec, or of the nearest element around it. */
export async function locate(root: string, service: string, keys: string[]): Promise<string> {
  const resolver = new BaseResolver();
  const entry = (await resolver.resolveDocument(null, join(root, specPath(service)), true)) as Document;
  const [section, kind, name = ""] = keys;
  const isMoved = section === "components" && !has(entry.parsed, keys.slice(0, 3));
  // The bundle collects the components of all files.
  const start = isMoved && kind ? await findDefinition(root, resolver, name) : undefined;
  return follow(root, resolver, start ?? { document: entry, keys: [] }, start ? keys.slice(3) : keys);
}

interface Place {
  document: Document;
  keys: string[];
}

async function findDefinition(root: string, resolver: BaseResolver, name: string): Promise<Place | undefined> {
  for (const path of globSync("specs/**/*.yaml", { cwd: root }).sort()) {
    const document = (await resolver.resolveDocument(null, join(root, path))) as Document;
    if (has(document.parsed, [name])) return { document, keys: [name] };
  }
  return undefined;
}

async function follow(root: string, resolver: BaseResolver, start: Place, keys: string[]): Promise<string> {
  let { document, keys: place } = start;
  let node = valueAt(document.parsed, place);
  for (const key of keys) {
    while (isRef(node)) {
      const [file, pointer = ""] = node.$ref.split("#/");
      if (file) {
        const path = resolver.resolveExternalRef(document.source.absoluteRef, file);
        document = (await resolver.resolveDocument(null, path)) as Document;
      }
      place = pointer.split("/").filter(Boolean).map(unescapePointerFragment);
      node = valueAt(document.parsed, place);
    }
    if (!has(node, [key])) break;
    place = [...place, key];
    node = valueAt(node, [key]);
  }
  const pointer = `#/${place.map((key) => escapePointerFragment(key)).join("/")}`;
  const { start: position } = getLineColLocation({ source: document.source, pointer, reportOnKey: true });
  return `${relative(root, document.source.absoluteRef)}:${position.line}:${position.col}`;
}

function valueAt(node: unknown, keys: string[]): unknown {
  return keys.reduce((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], node);
}

function has(node: unknown, keys: string[]): boolean {
  return valueAt(node, keys) !== undefined;
}
