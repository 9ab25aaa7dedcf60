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
  const context: Partial<GlobalContext> = {
    // A property with a default may still be left out of a request.
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    injectFooter: [],
    resolve: (ref) => resolveRef(typed, ref, { silent: true }),
    transform: openEnumType,
  };
  const nodes = transformSchema(typed, context as GlobalContext);
  const used = nodes.filter((node) => !(ts.isTypeAliasDeclaration(node) && unused.includes(node.name.text)));
  used.forEach(adjustTypes);
  return closeHeaders(astToString([...nameRecursiveTypes(used), ...used]));
}

/** Declared by openapi-typescript, and never referred to: no spec has webhooks or `$defs`. */
const unused = ["webhooks", "$defs"];

/** Removes `[name: string]: unknown` from the headers of responses, so that a misspelt header does not compile. */
function closeHeaders(types: string): string {
  return types
    .replaceAll(/\{\n *\[name: string\]: unknown;\n *\}/g, "Record<never, never>")
    .replaceAll(/^ *\[name: string\]: unknown;\n/gm, "");
}
