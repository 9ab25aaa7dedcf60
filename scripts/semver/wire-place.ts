import type { SpecDocument } from "../spec/spec-document.ts";
import { joinPlace } from "./place.ts";
import type { WireChange } from "./read-wire-changes.ts";
import type { Reason } from "./reason.ts";

/** Tells where a change of the documents is, in the words that the types' judge uses. */
export function wirePlace(
  { path, base, revision }: WireChange,
  document: SpecDocument,
): Pick<Reason, "direction" | "place" | "operations"> {
  const [root, route = "", method = "", section] = segments(path);
  const operation = root === "paths" ? lookUp(document, [root, route, method]) : undefined;
  const isSent = section === "parameters" || section === "requestBody" || method === "parameters";
  return {
    direction: isSent ? "sent" : section === "responses" ? "received" : "named",
    place: placeAt(segments(revision?.pointer ?? base?.pointer ?? path), document),
    operations: typeof operation?.operationId === "string" ? [operation.operationId] : [],
  };
}

function placeAt(pointer: string[], document: SpecDocument): string {
  const [root, kind = "", name = ""] = pointer;
  if (root === "components" && kind === "schemas") return schemaPlace(name, pointer.slice(3));
  const parameter = pointer.indexOf("parameters");
  if (parameter >= 0) return parameterPlace(pointer.slice(0, parameter + 2), document);
  const response = pointer.indexOf("responses");
  if (response >= 0) {
    const [status = "", part, header] = pointer.slice(response + 1);
    const start = root === "paths" ? `status ${status}` : `response ${status}`;
    return part === "headers" && header ? `${start}.headers.${header}` : start;
  }
  return root === "paths"
    ? [name.toUpperCase(), kind].filter(Boolean).join(" ")
    : [root, kind].filter(Boolean).join(".");
}

/** Names a part of a schema by its properties; what else the schema says is no place. */
function schemaPlace(name: string, pointer: string[]): string {
  const [step, ...others] = pointer;
  if (step === "properties") return schemaPlace(joinPlace(name, others[0] ?? ""), others.slice(1));
  if (step === "items") return schemaPlace(joinPlace(name, "[]"), others);
  return name;
}

function parameterPlace(pointer: string[], document: SpecDocument): string {
  const found = lookUp(document, pointer);
  const reference = found?.$ref;
  const parameter = typeof reference === "string" ? lookUp(document, segments(reference)) : found;
  return parameter?.in ? `${parameter.in}.${parameter.name}` : "parameters";
}

function lookUp(document: SpecDocument, pointer: string[]): Record<string, unknown> | undefined {
  const start: unknown = document;
  return pointer.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], start) as never;
}

function segments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}
