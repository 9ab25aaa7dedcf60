import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { SpecDocument } from "../spec/spec-document.ts";
import { adjustTypes } from "./adjust-types.ts";
import { nameRecursiveTypes } from "./name-recursive-types.ts";
import { openEnumType } from "./open-enum-type.ts";
import { openapiTypescript, ts } from "./openapi-typescript.ts";
import { typedDocument } from "./typed-document.ts";

const { astToString, resolveRef, transformSchema } = openapiTypescript;

/**
 * Writes the types of a spec as TypeScript source: `paths`, `components` and `operations`.
 *
 * Calls the transformation of openapi-typescript itself: the entry point of the library would first bundle and validate a
 * document that is bundled and linted already.
 */
export function schemaTypes(document: SpecDocument): string {
  const typed = typedDocument(document) as OpenAPI3;
  const nodes = transformSchema(typed, {
    ...context,
    injectFooter: [],
    resolve: (ref) => resolveRef(typed, ref, silent),
  });
  const used = nodes.filter((node) => !(ts.isTypeAliasDeclaration(node) && unused.includes(node.name.text)));
  used.forEach(adjustTypes);
  return astToString([...nameRecursiveTypes(used), ...used]);
}

/** Declared by openapi-typescript, and never referred to: no spec has webhooks or `$defs`. */
const unused = ["webhooks", "$defs"];

const silent = { silent: true };

/** The options of the library: every one, because its entry point is not there to add the defaults. */
const context: Omit<GlobalContext, "injectFooter" | "resolve"> = {
  ...silent,
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A property with a default may still be left out of a request.
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: undefined as never,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  transform: openEnumType,
  transformProperty: undefined,
};
