import { pointerKeys, toPointer } from "../spec/json-pointer.ts";
import { compositions } from "../spec/schema-shape.ts";
import { walkTree } from "../spec/walk-tree.ts";
import { eachSchema, type Foreign, follow, isForeign, pascalCase } from "./foreign.ts";
import type { Mends } from "./mends.ts";

/** Repairs violations of the rules in schemas, and rewrites unsupported keywords that have an equivalent. */
export function mendSchemas(root: Foreign, mends: Mends): void {
  renameSchemas(root, mends);
  eachSchema(root, (schema) => mendSchema(schema, mends));
  openEnums(root, mends);
}

function renameSchemas(root: Foreign, mends: Mends): void {
  const renamed = new Map<string, string>();
  const schemas: Foreign = {};
  for (const [name, schema] of Object.entries(root.components?.schemas ?? {})) {
    const base = /^[A-Z][a-zA-Z0-9]*$/.test(name) ? name : pascalCase(name).replace(/^(?=\d|$)/, "Schema");
    let free = base;
    for (let count = 2; free in schemas; count++) free = `${base}${count}`;
    schemas[free] = schema;
    renamed.set(name, free);
    if (free !== name) mends.add("schema name in PascalCase", `${name} → ${free}`);
  }
  root.components = { ...root.components, schemas };
  walkTree(root, (node, keys) => {
    if (!isForeign(node)) return;
    const references = keys.at(-1) === "mapping" ? Object.keys(node) : ["$ref"];
    for (const key of references) node[key] &&= renamedReference(node[key], renamed);
  });
}

function renamedReference(reference: unknown, renamed: Map<string, string>): unknown {
  if (typeof reference !== "string" || !reference.startsWith("#/components/schemas/")) return reference;
  const [components = "", schemas = "", name = "", ...inside] = pointerKeys(reference);
  return toPointer([components, schemas, renamed.get(name) ?? name, ...inside]);
}

/** JavaScript's types of values, by the type of a schema. */
const scalarTypes: Record<string, string> = {
  string: "string",
  boolean: "boolean",
  integer: "number",
  number: "number",
};

const besideReference = ["$ref", "title", "description", "deprecated"];

function mendSchema(schema: Foreign, mends: Mends): void {
  if (schema.type === "") {
    mends.add("type replaced by string", JSON.stringify(schema.type));
    schema.type = "string";
  }
  if (typeof schema.nullable === "boolean") mendNullable(schema, mends);
  for (const key of compositions) {
    const [only, ...others] = schema[key] ?? [];
    if (!isForeign(only) || others.length > 0 || Object.keys(schema).some((name) => name !== key && name in only))
      continue;
    delete schema[key];
    Object.assign(schema, only);
    mends.add("composition of one schema replaced by the schema", key);
  }
  if (schema.$ref) {
    for (const key of Object.keys(schema).filter((name) => !besideReference.includes(name))) {
      delete schema[key];
      mends.add("field without effect removed beside a reference", key);
    }
    return;
  }
  const implied = schema.properties || schema.additionalProperties ? "object" : schema.items && "array";
  if (implied && schema.type === undefined && !compositions.some((key) => key in schema)) {
    schema.type = implied;
    mends.add("type added to a schema", implied);
  }
  const valueType = scalarTypes[schema.type];
  if ("default" in schema && valueType && typeof schema.default !== valueType) {
    mends.add("default of another type removed", JSON.stringify(schema.default));
    delete schema.default;
  }
  if (Array.isArray(schema.enum) && [schema.type].flat().includes("null") && !schema.enum.includes(null)) {
    schema.enum = [...schema.enum, null];
    mends.add("null added to an enum whose type has it", String(schema.enum[0]));
  }
  if (Array.isArray(schema.required) && schema.properties) mendRequired(schema, mends);
}

function mendRequired(schema: Foreign, mends: Mends): void {
  if (compositions.some((key) => key in schema)) return;
  const described = schema.required.filter((name: string) => Object.hasOwn(schema.properties, name));
  if (described.length === schema.required.length) return;
  const others = schema.required.filter((name: string) => !described.includes(name));
  mends.add("required property removed that is not described", others.join(" "));
  if (described.length > 0) schema.required = described;
  else delete schema.required;
}

/** `nullable` of OpenAPI 3.0 without a type, and in definitions of 3.1. */
function mendNullable(schema: Foreign, mends: Mends): void {
  const { nullable, ...rest } = schema;
  delete schema.nullable;
  mends.add("nullable written as a type", String(nullable));
  if (!nullable) return;
  if (schema.type !== undefined) {
    schema.type = [...new Set([schema.type, "null"].flat())];
    return;
  }
  for (const key of Object.keys(rest)) delete schema[key];
  schema.anyOf = [rest, { type: "null" }];
}

/** A response may gain values. Numbers and strings get an open set; a set with other values becomes a plain type. */
function openEnums(root: Foreign, mends: Mends): void {
  const seen = new Set<unknown>();
  const open = (node: unknown, isSchema = false): void =>
    eachSchema(
      node,
      (schema) => {
        if (seen.has(schema)) return;
        seen.add(schema);
        if (schema.$ref) open(follow(root, schema), true);
        const types = [schema.type].flat();
        if (!Array.isArray(schema.enum) || !types.some((type) => openTypes.includes(type))) return;
        schema["x-extensible-enum"] = [...new Set(schema.enum)];
        delete schema.enum;
        mends.add("enum of a response opened", String(schema["x-extensible-enum"][0]));
      },
      isSchema,
    );
  const items = Object.values<Foreign>(root.paths).filter(isForeign);
  for (const operation of items.flatMap((item) => Object.values(item).filter(isForeign))) {
    for (const response of Object.values(operation.responses ?? {})) open(follow(root, response));
  }
}

const openTypes = ["string", "integer", "number"];
