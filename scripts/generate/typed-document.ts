import type { Schema, SpecDocument } from "../spec/spec-document.ts";
import { markByPreference } from "./union-by-preference.ts";

/** Copies a document with the differences between what is on the wire and how it is typed. */
export function typedDocument(document: SpecDocument): object {
  return rewrite(document, "document") as object;
}

/** Fields whose keys are names that a spec chooses, with the kind of their values. */
const namedValues: Record<string, string> = {
  paths: "path",
  responses: "response",
  parameters: "parameter",
  content: "content",
  schemas: "schema",
  properties: "schema",
  headers: "header",
};

const values = new Set(["example", "examples", "default", "enum", "const", "x-extensible-enum"]);

function rewrite(node: unknown, kind: string): unknown {
  if (typeof node !== "object" || node === null || values.has(kind)) return node;
  if (Array.isArray(node)) return node.map((item) => rewrite(item, "item"));
  if (Object.hasOwn(node, "x-by-preference")) return markByPreference(node as Schema);

  const names = namedValues[kind];
  const entries = Object.entries(node)
    .filter(([key]) => names || !untyped.has(key))
    .map(([key, child]) => [key, rewrite(child, names ?? key)]);
  const copy = Object.fromEntries(entries);
  return kind === "response" && copy.headers ? { ...copy, headers: stringHeaders(copy.headers) } : copy;
}

/** The variants of a union are told apart by their `const`; a request and a response have their own schemas. */
const untyped = new Set(["discriminator", "readOnly", "writeOnly"]);

/** A client reads headers by their lower-case name, as text. */
function stringHeaders(headers: Record<string, object>): Record<string, object> {
  const entries = Object.entries(headers).map(([name, header]) => [
    name.toLowerCase(),
    { ...header, schema: { type: "string" } },
  ]);
  return Object.fromEntries(entries);
}
