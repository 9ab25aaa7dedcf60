import { dereference } from "./dereference.js";
import type { OpenApiDocument, OpenApiSchema, Referable } from "./openapi-document.js";
import { invalid, missing, type Problem } from "./problem.js";

/**
 * Finds the problems of a value in a request, each one once.
 *
 * It checks types, required properties, closed enums and the length of lists. Unknown properties are valid, because no
 * source documents that the platform refuses them.
 */
export function findProblems(document: OpenApiDocument, schema: Referable<OpenApiSchema>, value: unknown): Problem[] {
  const problems = new Map<string, Problem>();
  for (const problem of walk(document, schema, value, "")) problems.set(problem.message, problem);
  return [...problems.values()];
}

function* walk(
  document: OpenApiDocument,
  referable: Referable<OpenApiSchema>,
  value: unknown,
  name: string,
): Generator<Problem> {
  const schema = dereference(document, referable);
  if (!hasType(schema, value) || (schema.enum && !schema.enum.includes(value))) {
    yield invalid(name);
  } else if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) yield invalid(name);
    for (const item of value) yield* walk(document, schema.items ?? {}, item, name);
  } else if (isObject(value)) {
    for (const required of schema.required ?? []) {
      if (value[required] === undefined) yield missing(required);
      else if (value[required] === "") yield invalid(required);
    }
    for (const [property, propertySchema] of Object.entries(schema.properties ?? {})) {
      if (value[property] !== undefined) yield* walk(document, propertySchema, value[property], property);
    }
  }
}

function hasType({ type }: OpenApiSchema, value: unknown): boolean {
  if (type === undefined) return true;
  return [type].flat().some((candidate) => {
    if (candidate === "null") return value === null;
    if (candidate === "array") return Array.isArray(value);
    if (candidate === "object") return isObject(value);
    return candidate === "integer" ? Number.isInteger(value) : candidate === typeof value;
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
