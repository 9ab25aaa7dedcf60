import { valueAt } from "../spec/json-pointer.ts";
import { reachableComponents } from "../spec/reachable-components.ts";
import { listRoutes, type SpecDocument } from "../spec/spec-document.ts";
import { walkTree } from "../spec/walk-tree.ts";

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
  const found: OpenQuestion[] = [];
  walkTree(document, (node, keys) => {
    if (keys.at(-1) !== "x-unverified") return;
    found.push({ ...subject(document, concerned, keys.slice(0, -1)), text: String(node) });
  });
  return found;
}

/** Names an element by the keys that lead to it. */
function subject(
  document: SpecDocument,
  concerned: Map<string, string[]>,
  keys: string[],
): Pick<OpenQuestion, "element" | "operations"> {
  const [section, kind = "", name = "", ...rest] = keys;
  if (section === "paths") {
    const operation = document.paths[kind]?.[name as "get"];
    const element = [name.toUpperCase(), kind, ...names(operation, rest)].join(" ");
    return { element, operations: operation ? [operation.operationId] : [] };
  }
  if (section !== "components") return { element: keys.join("."), operations: [] };
  const element = [name, ...names(document.components, rest)].join(".");
  return { element, operations: concerned.get(`#/components/${kind}/${name}`) ?? [] };
}

/** Keys that identify an element: those of its maps and the names of its list items, not their containers. */
function names(parent: unknown, keys: string[]): string[] {
  return keys.flatMap((key, index) => {
    const name = valueAt(parent, [...keys.slice(0, index + 1), "name"]);
    if (typeof name === "string") return [name];
    // A status has three digits, an index of ours fewer.
    return containers.has(key) || /^\d{1,2}$/.test(key) ? [] : [key];
  });
}

const containers = new Set(["properties", "responses", "parameters", "headers", "items", "content", "schema"]);

/** For each component, the operations that lead to it, directly or through other components. */
function operationsByComponent(document: SpecDocument): Map<string, string[]> {
  const operations = new Map<string, string[]>();
  for (const { operation } of listRoutes(document)) {
    for (const pointer of reachableComponents(document, operation)) {
      operations.set(pointer, [...(operations.get(pointer) ?? []), operation.operationId]);
    }
  }
  return operations;
}
