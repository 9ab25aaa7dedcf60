import { astToString, type GlobalContext, type OpenAPI3, resolveRef, transformSchema } from "openapi-typescript";
import ts from "typescript";
import type { SpecDocument } from "../spec/spec-document.ts";
import { nameRecursiveTypes } from "./name-recursive-types.ts";
import { openEnumType } from "./open-enum-type.ts";
import { isNamed } from "./type-literal.ts";
import { typedDocument } from "./typed-document.ts";
import { undefinedParameters } from "./undefined-parameters.ts";
import { unionByPreference } from "./union-by-preference.ts";

/**
 * Writes the types of a spec as TypeScript source: `paths`, `components` and `operations`.
 *
 * The only module that generates through openapi-typescript. It calls the transformation itself: the entry point of the
 * library would first bundle and validate a document that is bundled and linted already.
 */
export function schemaTypes(document: SpecDocument): string {
  const typed = typedDocument(document) as OpenAPI3;
  const nodes = transformSchema(typed, {
    ...context,
    injectFooter: [],
    resolve: (ref) => resolveRef(typed, ref, silent),
  });
  const used = nodes.filter((node) => !(ts.isTypeAliasDeclaration(node) && unused.includes(node.name.text)));
  const { transformed } = ts.transform(used, [adjustTypes]);
  return closeResponseHeaders(astToString(nameRecursiveTypes(transformed)));
}

/** Removes `[name: string]: unknown` from the headers of each response, so that a misspelt header does not compile. */
function closeResponseHeaders(source: string): string {
  return source
    .replaceAll(/\n {8,}\[name: string\]: unknown;/g, "")
    .replaceAll(/^( {8,}headers: )\{\n +\};$/gm, "$1Record<never, never>;");
}

/** Adjusts operations and responses, in one pass; schemas stay as they are. */
function adjustTypes(context: ts.TransformationContext): ts.Transformer<ts.Node> {
  return function visit(node): ts.Node {
    if (isNamed(node, "schemas")) return node;
    const visited = ts.visitEachChild(node, visit, context);
    return ts.isTypeLiteralNode(visited) ? undefinedParameters(unionByPreference(visited)) : visited;
  };
}

/** Declared by openapi-typescript, and never referred to: no spec has webhooks or `$defs`. */
const unused = ["webhooks", "$defs"];

const silent = { silent: true };

/** The options of the library: every one, because its entry point is not there to add the defaults. */
const context: Omit<GlobalContext, "injectFooter" | "resolve"> = {
  ...silent,
  additionalProperties: false,
  alphabetize: true,
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
