import {
  dereference,
  listRoutes,
  methods,
  type Parameter,
  type Reference,
  type SpecDocument,
} from "./spec-document.ts";

/**
 * Changes a bundled document in place so that each operation is complete by itself: parameters of a path move into its
 * operations, and request bodies and examples are written where they are referred to.
 */
export function normalizeDocument(document: SpecDocument): SpecDocument {
  moveParameters(document);
  const { requestBodies = {}, examples = {}, ...components } = (document.components ?? {}) as Components;
  for (const { operation } of listRoutes(document)) {
    if (operation.requestBody) operation.requestBody = dereference(requestBodies as never, operation.requestBody);
  }
  const complete = { ...document, components };
  if (Object.keys(examples).length > 0) inlineExamples(complete, examples);
  return complete;
}

type Components = SpecDocument["components"] & {
  requestBodies?: Record<string, object>;
  examples?: Record<string, { value: unknown }>;
};

function moveParameters(document: SpecDocument): void {
  for (const item of Object.values(document.paths)) {
    const { parameters: shared } = item as { parameters?: (Parameter | Reference)[] };
    if (!shared) continue;
    delete (item as { parameters?: unknown }).parameters;
    for (const operation of methods.flatMap((method) => item[method] ?? [])) {
      const own = operation.parameters ?? [];
      const names = own.map((parameter) => identify(document, parameter));
      const added = shared.filter((parameter) => !names.includes(identify(document, parameter)));
      operation.parameters = [...added, ...own];
    }
  }
}

function identify(document: SpecDocument, parameter: Parameter | Reference): string {
  const { name, in: location } = dereference<Parameter>(document.components?.parameters, parameter);
  return `${location} ${name}`;
}

function inlineExamples(node: unknown, examples: Record<string, { value: unknown }>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const $ref = (child as Reference | null)?.$ref;
    const name = typeof $ref === "string" ? /^#\/components\/examples\/(.*)$/.exec($ref)?.[1] : undefined;
    if (name === undefined) inlineExamples(child, examples);
    else (node as Record<string, unknown>)[key] = examples[name];
  }
}
