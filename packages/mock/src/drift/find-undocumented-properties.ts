import { dereference } from "../spec/dereference.js";
import type { OpenApiDocument, OpenApiSchema, Referable } from "../spec/openapi-document.js";
import { bodyLocation, typeName } from "./describe-location.js";
import type { Difference } from "./drift.js";

/** Finds the properties of a body that its schema does not document. A schema without properties documents any. */
export function findUndocumentedProperties(
  document: OpenApiDocument,
  schema: Referable<OpenApiSchema>,
  value: unknown,
  path: readonly string[] = [],
): Difference[] {
  const variants = variantsOf(document, schema);
  if (Array.isArray(value)) {
    const items = variants.flatMap(({ items }): Referable<OpenApiSchema>[] => (items ? [items] : []));
    return value.flatMap((item) =>
      items.flatMap((schema) => findUndocumentedProperties(document, schema, item, [...path, "0"])),
    );
  }
  if (typeof value !== "object" || value === null) return [];

  const known = new Map(
    variants.flatMap(({ properties }) => Object.entries<Referable<OpenApiSchema>>(properties ?? {})),
  );
  if (known.size === 0) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const property = known.get(name);
    if (property) return findUndocumentedProperties(document, property, child, [...path, name]);
    return [{ location: bodyLocation([...path, name]), difference: `is not documented, type: ${typeName(child)}` }];
  });
}

/** A schema and the schemas that it combines. */
function variantsOf(document: OpenApiDocument, referable: Referable<OpenApiSchema>): OpenApiSchema[] {
  const schema = dereference(document, referable);
  const combined = [schema.allOf, schema.anyOf, schema.oneOf].flat() as (Referable<OpenApiSchema> | undefined)[];
  return [schema, ...combined.flatMap((part) => (part ? variantsOf(document, part) : []))];
}
