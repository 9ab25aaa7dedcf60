import { type BaseResolver, type Document, isRef, type LocationObject } from "@redocly/openapi-core";
import { pointerKeys, toPointer, valueAt } from "./json-pointer.ts";
import { walkTree } from "./walk-tree.ts";

/** Returns the location of the first reference that leads back to itself, in any of the files that were read. */
export async function circularReference(resolver: BaseResolver): Promise<LocationObject | undefined> {
  const read = await Promise.all(resolver.cache.values());
  const documents = new Map(
    read.flatMap((file) => ("parsed" in file ? [[file.source.absoluteRef, file] as const] : [])),
  );
  const found: LocationObject[] = [];
  for (const document of documents.values()) {
    walkTree(document.parsed, (node, keys) => {
      if (!isCircular({ node, document }, documents, resolver)) return;
      found.push({ source: document.source, pointer: toPointer(keys), reportOnKey: true });
    });
  }
  return found[0];
}

interface Element {
  node: unknown;
  document: Document | undefined;
}

function isCircular(element: Element, documents: Map<string, Document>, resolver: BaseResolver): boolean {
  let { node, document } = element;
  for (let steps = 0; steps < 100 && document && isRef(node); steps++) {
    const [file, pointer = ""] = node.$ref.split("#");
    if (file) document = documents.get(resolver.resolveExternalRef(document.source.absoluteRef, file));
    node = valueAt(document?.parsed, pointerKeys(pointer));
  }
  return isRef(node);
}
