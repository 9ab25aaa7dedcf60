import type { Schema } from "./spec-document.ts";

/** Finds sets of values that TypeScript would type in another way than JSON Schema reads them. */
export function valueProblems(schema: Schema): string[] {
  const types = [schema.type ?? []].flat();
  const open = schema["x-extensible-enum"];
  const found: string[] = [];
  if (schema.enum) found.push(...listProblems("enum", schema.enum, types));
  if (schema.enum?.length && types.includes("null") && !schema.enum.includes(null)) {
    found.push("null is a type but not a value of the enum. Add null to enum, or remove it from type.");
  }
  if ("const" in schema) found.push(...listProblems("const", [schema.const], types));
  const isScalarType =
    types.length > 0 && types.every((type) => ["string", "number", "integer", "boolean", "null"].includes(type));
  if ("default" in schema && isScalarType) found.push(...listProblems("default", [schema.default], types));
  if (schema.const === null) found.push("a const of null is not supported. Use `type: null`.");
  if (open === undefined) return found;

  if (schema.enum || "const" in schema) found.push("a set of values is either open or closed. Keep one of them.");
  if (types.filter((type) => type !== "null").some((type) => !["string", "integer", "number"].includes(type))) {
    found.push("x-extensible-enum lists strings or numbers. State one of these types.");
  } else if (types.filter((type) => type !== "null").length !== 1) {
    found.push("x-extensible-enum needs one type. State string, integer or number.");
  }
  if (!Array.isArray(open) || open.length === 0)
    return [...found, "x-extensible-enum lists the known values. Add them."];
  return [...found, ...listProblems("x-extensible-enum", open, types)];
}

function listProblems(field: string, values: unknown[], types: string[]): string[] {
  const found = values
    .filter((value) => !(types.length === 0 ? isScalar(value) : types.some((type) => hasType(value, type))))
    .map((value) => {
      const quote = types.includes("string") && isScalar(value) ? ` Put it in quotes: "${value}".` : "";
      return `${JSON.stringify(value)} in ${field} is not of type ${types.join(" or ") || "string, number or boolean"}.${quote}`;
    });
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  return repeated === undefined
    ? found
    : [...found, `${JSON.stringify(repeated)} is listed twice in ${field}. Remove one.`];
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function hasType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  return type === "number" ? Number.isFinite(value) : typeof value === type && isScalar(value);
}
