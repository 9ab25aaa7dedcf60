import { eachSchema, type Foreign, follow, isForeign, pascalCase } from "./foreign.ts";
import type { Mends } from "./mends.ts";

/** Repairs violations of the rules in schemas, and rewrites unsupported keywords that have an equivalent. */
export function mendSchemas(root: Foreign, mends: Mends): void {
  renameSchemas(root, mends);
  eachSchema(root, (schema) => mendSchema(schema, mends));
  openEnums(root, mends);
}

function renameSchemas(root: Foreign, mends: Mends): void {
  const schemas: Foreign = root.components?.schemas ?? {};
  const names = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    const base = /^[A-Z][a-zA-Z0-9]*$/.test(name) ? name : pascalCase(name).replace(/^(?=\d|$)/, "Schema");
    let free = base;
    for (let count = 2; [...names.values()].includes(free); count++) free = `${base}${count}`;
    names.set(name, free);
    if (free !== name) mends.add("schema name in PascalCase", `${name} → ${free}`);
  }
  root.components = {
    ...root.components,
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [names.get(name), schema])),
  };
  renameReferences(root, names);
}

function renameReferences(node: unknown, names: Map<string, string>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const name = typeof child === "string" && /^#\/components\/schemas\/([^/]+)$/.exec(child)?.[1];
    if (name) (node as Foreign)[key] = `#/components/schemas/${names.get(decodeURIComponent(name)) ?? name}`;
    else renameReferences(child, names);
  }
}

/** JavaScript's types of values, by the type of a schema. */
const scalarTypes: Record<string, string> = {
  string: "string",
  boolean: "boolean",
  integer: "number",
  number: "number",
};

const annotationsOnly = ["title", "description", "deprecated", "x-origin"];

function mendSchema(schema: Foreign, mends: Mends): void {
  if (schema.type === "" || schema.type === "file") {
    mends.add("type replaced by string", JSON.stringify(schema.type));
    schema.type = "string";
  }
  for (const field of ["xml", "summary", "externalDocs"].filter(
    (name) => name in schema && typeof schema[name] !== "boolean",
  )) {
    delete schema[field];
    mends.add("documentation field removed from schemas", field);
  }
  if (typeof schema.nullable === "boolean") mendNullable(schema, mends);
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    if (schema[key]?.length !== 1 || !isForeign(schema[key][0])) continue;
    const [only] = schema[key];
    if (Object.keys(schema).some((name) => name !== key && name !== "x-origin" && name in only)) continue;
    delete schema[key];
    Object.assign(schema, only);
    mends.add("composition of one schema replaced by the schema", key);
  }
  const isComposed = ["allOf", "anyOf", "oneOf"].some((key) => key in schema);
  if (isComposed && schema.type === "object" && !schema.properties) delete schema.type;
  if (schema.$ref) {
    for (const key of Object.keys(schema).filter((name) => !["$ref", ...annotationsOnly].includes(name))) {
      delete schema[key];
      mends.add("field without effect removed beside a reference", key);
    }
    return;
  }
  if (schema.type === undefined && !isComposed) {
    if (schema.properties ?? schema.additionalProperties) setType(schema, "object", mends);
    else if (schema.items) setType(schema, "array", mends);
  }
  const valueType = scalarTypes[schema.type];
  if ("default" in schema && valueType && typeof schema.default !== valueType) {
    mends.add("default of another type removed", JSON.stringify(schema.default));
    delete schema.default;
  }
  if ([schema.type].flat().includes("null") && Array.isArray(schema.enum) && !schema.enum.includes(null)) {
    schema.enum.push(null);
    mends.add("null added to an enum whose type has it", "null");
  }
  if (Array.isArray(schema.required) && schema.properties && !isComposed) {
    const known = schema.required.filter((name: string) => name in schema.properties);
    if (known.length < schema.required.length)
      mends.add("required property that is not described removed", schema.required.join(" "));
    if (known.length > 0) schema.required = known;
    else delete schema.required;
  }
}

/** `nullable` of OpenAPI 3.0, which some definitions of 3.1 still use. */
function mendNullable(schema: Foreign, mends: Mends): void {
  const { nullable, ...rest } = schema;
  delete schema.nullable;
  mends.add("nullable written as a type", String(nullable));
  if (!nullable) return;
  if (schema.type !== undefined) schema.type = [...new Set([schema.type, "null"].flat())];
  else {
    for (const key of Object.keys(rest)) delete schema[key];
    Object.assign(schema, { anyOf: [rest, { type: "null" }] });
  }
}

function setType(schema: Foreign, type: string, mends: Mends): void {
  schema.type = type;
  mends.add("type added to a schema", type);
}

/** A response may gain values. Numbers and strings get an open set; a set with other values becomes a plain type. */
function openEnums(root: Foreign, mends: Mends): void {
  const seen = new Set<Foreign>();
  const open = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node as Foreign)) return;
    seen.add(node as Foreign);
    if (isForeign(node) && typeof node.$ref === "string") open(follow(root, node));
    eachSchema(
      node,
      (schema) => {
        if (schema.$ref) open(follow(root, schema));
        const types = [schema.type].flat();
        if (!Array.isArray(schema.enum) || !types.some((type) => ["string", "integer", "number"].includes(type)))
          return;
        schema["x-extensible-enum"] = [...new Set(schema.enum)];
        delete schema.enum;
        mends.add("enum of a response opened", String(schema["x-extensible-enum"][0]));
      },
      isForeign(node) && "type" in node,
    );
  };
  for (const item of Object.values<Foreign>(root.paths ?? {})) {
    for (const operation of Object.values(item))
      if (isForeign(operation)) Object.values(operation.responses ?? {}).forEach(open);
  }
}
