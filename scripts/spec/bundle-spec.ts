import type { Document, Source } from "@redocly/openapi-core";
import { keepOrigin, originOf } from "./locate.ts";
import type { FoundReference } from "./references-rule.ts";
import {
  dereference,
  methods,
  type Parameter,
  type Reference,
  referredName,
  type SpecDocument,
} from "./spec-document.ts";

/** Elements that stay behind a reference, with the components that contain them. */
const shared: Record<string, string> = { Schema: "schemas", Parameter: "parameters", Response: "responses" };

/**
 * Turns a linted spec into one document, in place: schemas, parameters and responses of all files become components, every
 * other reference is replaced by its target, and the parameters of a path move into its operations.
 */
export function bundleSpec({ parsed, source }: Document, references: FoundReference[]): SpecDocument {
  const document = parsed as Bundled;
  keepOrigin(document, { source, pointer: "#/" });
  const { requestBodies, examples, ...components } = document.components ?? {};
  document.components = components;
  for (const reference of references) replace(reference, components, source);
  moveParameters(document);
  return document;
}

type Bundled = SpecDocument & { components: Record<string, Record<string, object>> };

function replace(
  { node, parent, key, type, location, target }: FoundReference,
  components: Bundled["components"],
  root: Source,
): void {
  const kind = shared[type];
  if (!kind) {
    const { $ref, ...beside } = node;
    Object.assign(node, target.node, beside);
    if (node.$ref === $ref) delete (node as Partial<Reference>).$ref;
    keepOrigin(node, target.location);
    return;
  }
  const { pointer } = target.location;
  const name = referredName({ $ref: pointer });
  const isInRoot = location.source === root && target.location.source === root;
  const $ref = isInRoot ? pointer : `#/components/${kind}/${name}`;
  // The mapping of a discriminator contains the target as text.
  if (typeof parent?.[key] === "string") parent[key] = $ref;
  node.$ref = $ref;
  if (isInRoot) return;
  keepOrigin(target.node, target.location);
  components[kind] ??= {};
  components[kind][name] = target.node;
}

function moveParameters(document: SpecDocument): void {
  for (const [path, item] of Object.entries(document.paths)) {
    const { parameters: inherited } = item as { parameters?: (Parameter | Reference)[] };
    if (!inherited) continue;
    keepOrigins(document, inherited, ["paths", path, "parameters"]);
    delete (item as { parameters?: unknown }).parameters;
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const own = operation.parameters ?? [];
      keepOrigins(document, own, ["paths", path, method, "parameters"]);
      const names = own.map((parameter) => identify(document, parameter));
      operation.parameters = [...inherited.filter((one) => !names.includes(identify(document, one))), ...own];
    }
  }
}

function keepOrigins(document: SpecDocument, elements: object[], keys: string[]): void {
  for (const [index, element] of elements.entries()) {
    keepOrigin(element, originOf(document, [...keys, String(index)]));
  }
}

function identify(document: SpecDocument, parameter: Parameter | Reference): string {
  const { name, in: location } = dereference<Parameter>(document.components.parameters, parameter);
  return `${location} ${name}`;
}
