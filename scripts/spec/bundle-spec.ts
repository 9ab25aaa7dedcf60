import type { FoundReference } from "./lint-spec.ts";
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
export function bundleSpec(root: object, references: FoundReference[]): SpecDocument {
  const { requestBodies, examples, ...components } = (root as Bundled).components ?? {};
  const document = Object.assign(root, { components }) as Bundled;
  for (const reference of references) replace(reference, components);
  moveParameters(document);
  return document;
}

type Bundled = SpecDocument & { components: Record<string, Record<string, object>> };

function replace(
  { node, parent, key, type, target, isInRoot }: FoundReference,
  components: Bundled["components"],
): void {
  const kind = shared[type];
  if (!kind) {
    const { $ref, ...beside } = node;
    Object.assign(node, target.node, beside);
    if (node.$ref === $ref) delete (node as Partial<Reference>).$ref;
    return;
  }
  const $ref = isInRoot
    ? target.location.pointer
    : `#/components/${kind}/${referredName({ $ref: target.location.pointer })}`;
  // The mapping of a discriminator contains the target as text.
  if (typeof parent?.[key] === "string") parent[key] = $ref;
  node.$ref = $ref;
  if (isInRoot) return;
  const named = components[kind] ?? {};
  named[referredName({ $ref })] = target.node;
  components[kind] = named;
}

function moveParameters(document: SpecDocument): void {
  for (const item of Object.values(document.paths)) {
    const { parameters: inherited } = item as { parameters?: (Parameter | Reference)[] };
    if (!inherited) continue;
    delete (item as { parameters?: unknown }).parameters;
    for (const operation of methods.flatMap((method) => item[method] ?? [])) {
      const own = operation.parameters ?? [];
      const names = own.map((parameter) => identify(document, parameter));
      operation.parameters = [...inherited.filter((one) => !names.includes(identify(document, one))), ...own];
    }
  }
}

function identify(document: SpecDocument, parameter: Parameter | Reference): string {
  const { name, in: location } = dereference<Parameter>(document.components.parameters, parameter);
  return `${location} ${name}`;
}
