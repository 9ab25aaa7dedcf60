import {
  dereference,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
  type SpecDocument,
} from "../spec/spec-document.ts";
import { valueFields } from "../spec/walk-tree.ts";
import { byPreference } from "./adjust-types.ts";

/**
 * Copies a document with the differences between the values that are sent and their types.
 *
 * Keys and parameters are sorted here, because openapi-typescript creates a collator for each comparison.
 */
export function typedDocument(document: SpecDocument): object {
  const parameterName = (parameter: Parameter | Reference) =>
    dereference<Parameter>(document.components.parameters, parameter).name;
  const byParameterName = (one: Parameter | Reference, other: Parameter | Reference) =>
    byName(parameterName(one), parameterName(other));

  function rewrite(node: unknown, kind: string): unknown {
    if (typeof node !== "object" || node === null || valueFields.has(kind)) return node;
    if (Array.isArray(node)) {
      return (kind === "parameters" ? node.toSorted(byParameterName) : node).map((item) => rewrite(item, "item"));
    }
    if (Object.hasOwn(node, byPreference)) return markByPreference(node as Schema);

    const names = namedValues[kind];
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(node).sort(byName)) {
      if (!names && untyped.has(key)) continue;
      // A client reads headers by their lower-case name, as text.
      const name = kind === "headers" ? key.toLowerCase() : key;
      copy[name] = rewrite((node as Record<string, unknown>)[key], names ?? key);
    }
    if (copy.operationId) copy.summary = linkedSummary(copy as unknown as Operation);
    return kind === "header" ? { ...copy, schema: { type: "string" } } : copy;
  }

  return rewrite(document, "document") as object;
}

const byName = new Intl.Collator("en-us", { numeric: true }).compare;

/** Fields whose keys are names that a spec chooses, with the kind of their values. */
const namedValues: Record<string, string> = {
  paths: "path",
  responses: "response",
  parameters: "parameter",
  content: "media",
  schemas: "schema",
  properties: "schema",
  headers: "header",
};

/** The variants of a union are distinguished by their `const`; a request and a response have their own schemas. */
const untyped = new Set(["discriminator", "readOnly", "writeOnly"]);

/** The summary of an operation with a link to its documentation, which editors show. */
function linkedSummary({ summary, externalDocs }: Operation): string {
  return externalDocs ? `${summary} {@link ${externalDocs.url} Documentation}` : summary;
}

/**
 * Turns a body that depends on the `Prefer` header into an object with a body for each value of the header, of which
 * `adjustTypes` makes a union. The rule specs/preferences ensures that each value has its schema.
 */
function markByPreference({ [byPreference]: preferences = [], anyOf = [] }: Schema): object {
  const properties = Object.fromEntries(preferences.map((preference, index) => [preference, anyOf[index]]));
  const bodies = { type: "object", required: preferences, properties };
  return { type: "object", required: [byPreference], properties: { [byPreference]: bodies } };
}
