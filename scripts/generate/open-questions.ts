import { listRoutes, type SpecDocument } from "../spec/spec-document.ts";

/** Something that the documentation leaves open. */
export interface OpenQuestion {
  /** Its subject: `POST /connections`, `GET /connections 404`, `ExportJob.state`. */
  element: string;
  /** The operations that it concerns; none if it concerns the service. */
  operations: string[];
  /** Open question, in the words of the spec. */
  text: string;
}

/** Lists every `x-unverified` of a spec, in the order of the spec. */
export function listOpenQuestions(document: SpecDocument): OpenQuestion[] {
  const concerned = operationsByComponent(document);
  return findUnverified(document, []).map(({ path, text }) => ({ ...place(document, concerned, path), text }));
}

function findUnverified(node: unknown, path: string[]): { path: string[]; text: string }[] {
  return entries(node).flatMap(([key, child]) =>
    key === "x-unverified" ? [{ path, text: String(child) }] : findUnverified(child, [...path, key]),
  );
}

/** Names an element by the keys that lead to it. */
function place(
  document: SpecDocument,
  concerned: Map<string, string[]>,
  [section = "", ...path]: string[],
): Pick<OpenQuestion, "element" | "operations"> {
  if (section === "paths") {
    const [template = "", method = "", ...rest] = path;
    const operation = document.paths[template]?.[method as "get"];
    const element = [method.toUpperCase(), template, ...names(operation, rest)].join(" ");
    return { element, operations: operation ? [operation.operationId] : [] };
  }
  if (section !== "components") return { element: [section, ...path].join("."), operations: [] };

  const [kind = "", name = "", ...rest] = path;
  const operations = concerned.get(`#/components/${kind}/${name}`) ?? [];
  return { element: [name, ...names(document.components, rest)].join("."), operations };
}

/** Keys that identify an element: those of its maps and the names of its list items, not their containers. */
function names(parent: unknown, path: string[]): string[] {
  let node = parent;
  return path.flatMap((key) => {
    node = (node as Record<string, unknown> | undefined)?.[key];
    if (isRecord(node) && "name" in node && typeof node.name === "string") return [node.name];
    // A status has three digits, an index of ours fewer.
    return containers.has(key) || /^\d{1,2}$/.test(key) ? [] : [key];
  });
}

const containers = new Set(["properties", "responses", "parameters", "headers", "items", "content", "schema"]);

/** For each component, the operations that lead to it, directly or through other components. */
function operationsByComponent(document: SpecDocument): Map<string, string[]> {
  const operations = new Map<string, string[]>();
  for (const { operation } of listRoutes(document)) {
    for (const $ref of reach(document, operation, new Set())) {
      operations.set($ref, [...(operations.get($ref) ?? []), operation.operationId]);
    }
  }
  return operations;
}

function reach(document: SpecDocument, node: unknown, seen: Set<string>): Set<string> {
  for (const [key, child] of entries(node)) {
    if (key !== "$ref" || typeof child !== "string") reach(document, child, seen);
    else if (!seen.has(child)) reach(document, component(document, child), seen.add(child));
  }
  return seen;
}

function component({ components }: SpecDocument, $ref: string): unknown {
  const [, , kind, name = ""] = $ref.split("/");
  return components[kind as "schemas"]?.[name];
}

function entries(node: unknown): [string, unknown][] {
  return isRecord(node) ? Object.entries(node) : [];
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null;
}
