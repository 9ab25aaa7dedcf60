import {
  dereference,
  type Reference,
  referredName,
  type Schema,
  type SpecDocument,
} from "../scripts/spec/spec-document.ts";

type AnySchema = Schema | Reference;

/** The types of the properties of an object, those of an object within it behind its name. */
export function propertyTypes({ properties = {}, required = [] }: Schema, parent = ""): Record<string, string> {
  const types = Object.entries(properties).map(([name, schema]) => {
    const key = parent + mark(name, required.includes(name));
    return { [key]: typeOf(schema), ...("$ref" in schema ? {} : propertyTypes(schema, `${key}.`)) };
  });
  return Object.assign({}, ...types);
}

/** The properties that a body cannot do without, and those that its optional parts cannot do without. */
export function requiredProperties(document: SpecDocument, schema: AnySchema, parent = "", seen = new Set()): string[] {
  // A file may have files within it: a schema that leads back to itself is written once.
  if ("$ref" in schema && seen.has(schema.$ref)) return [];
  const inside = new Set("$ref" in schema ? [...seen, schema.$ref] : seen);
  const { properties = {}, required = [], items } = dereference<Schema>(document.components.schemas, schema);
  const own = Object.entries(properties).flatMap(([name, property]) => [
    ...(required.includes(name) ? [parent + name] : []),
    ...requiredProperties(document, property, `${parent}${name}.`, inside),
  ]);
  return items ? [...own, ...requiredProperties(document, items, `${parent.replace(/\.$/, "")}[].`, inside)] : own;
}

/** `string uri`, `Link`, `ErrorDetails[] | null`, `"bridge" | "unmap"`, `AuthenticationType = "User"`. */
export function typeOf(schema: AnySchema): string {
  const standard = schema.default === undefined ? "" : ` = ${JSON.stringify(schema.default)}`;
  return `${bareType(schema)}${standard}${schema.deprecated ? " deprecated" : ""}`;
}

function bareType(schema: AnySchema): string {
  if ("$ref" in schema) return referredName(schema);
  const { type = [], format, oneOf = [], anyOf = [] } = schema;
  const values = [...(schema.enum ?? []), ...(schema["x-extensible-enum"] ?? [])].map((value) => JSON.stringify(value));
  // The values of a closed enum leave no room for another string, those of an open one do.
  const names = [type].flat().filter((name) => name !== "string" || !schema.enum);
  const types = [...values, ...names.map((name) => typeByName(name, schema)), ...[...oneOf, ...anyOf].map(typeOf)];
  return format ? `${types.join(" | ")} ${format}` : types.join(" | ");
}

function typeByName(name: string, { items, additionalProperties }: Schema): string {
  if (name === "array" && items) return typeOf(items).includes(" ") ? `(${typeOf(items)})[]` : `${typeOf(items)}[]`;
  if (name === "object" && typeof additionalProperties === "object")
    return `Record<string, ${typeOf(additionalProperties)}>`;
  return name;
}

/** A name with `?` behind it if it may be missing. */
export function mark(name: string, required = false): string {
  return required ? name : `${name}?`;
}
