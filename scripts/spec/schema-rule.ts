import { isRef, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { compositionProblems } from "./composition-problems.ts";
import { discriminatorProblems } from "./discriminator-problems.ts";
import { annotations } from "./schema-shape.ts";
import { referredName, type Schema } from "./spec-document.ts";
import { valueProblems } from "./value-problems.ts";

/** Finds schemas whose TypeScript type would accept other values than the schema does. */
export function schema(): ReturnType<Oas3Rule> {
  return {
    Schema: {
      enter(node, context) {
        const found = node as unknown as Schema;
        const problems = [
          ...shapeProblems(found),
          ...valueProblems(found),
          ...compositionProblems(found, context),
          ...discriminatorProblems(found, context),
        ];
        for (const message of problems) context.report({ message });
      },
    },
    ref: { enter: checkReference },
  };
}

const scalars = ["string", "number", "integer", "boolean"];

function shapeProblems(schema: Schema): string[] {
  const { type, items, format, properties = {}, additionalProperties: additional } = schema;
  const types = [type ?? []].flat();
  const others = types.filter((name) => name !== "null");
  const found: string[] = [];
  const isObject = "properties" in schema || "required" in schema || "additionalProperties" in schema;
  if (isObject && !schema.allOf && !types.includes("object")) {
    found.push("a schema with properties states its type. Add `type: object`.");
  }
  if (items !== undefined && !types.includes("array")) {
    found.push("a schema with items states its type. Add `type: array`.");
  }
  if (others.length > 1 && !others.every((name) => scalars.includes(name))) {
    found.push(`one schema has several types: ${others.join(", ")}. Write anyOf with a schema for each.`);
  }
  const names = Object.keys(properties);
  if (names.length > 0 && isRestricted(additional)) {
    found.push("TypeScript has no type for additional properties beside named ones. Use `additionalProperties: true`.");
  }
  if (names.length === 0 && additional === false)
    found.push("an object has properties. Add them, or remove the schema.");
  if (format === "binary") found.push("a JSON body has no binary value. Describe a base64 string, or remove it.");
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  const inside: unknown[] = [items, ...Object.values(properties), ...allOf, ...anyOf, ...oneOf];
  if (inside.includes(true)) found.push("`true` matches any value. Write a schema with a description and no type.");
  if (inside.includes(false)) found.push("no value matches `false`. Remove it, or describe the values.");
  const inherited = names.find((name) => name in {});
  if (inherited) found.push(`each JavaScript object has a ${inherited} already. The property is not supported.`);
  return found;
}

function isRestricted(additional: Schema["additionalProperties"]): boolean {
  return typeof additional === "object" && Object.keys(additional).length > 0;
}

/** A reference gives a schema its name, in any file. */
function checkReference(node: unknown, { type, report, location }: UserContext): void {
  if (type.name !== "Schema" || !isRef(node)) return;
  const name = referredName(node);
  if (!/^[A-Z][a-zA-Z0-9]*$/.test(name)) {
    report({ message: `a schema has a singular PascalCase name. Rename ${name}.`, location: location.child("$ref") });
  }
  for (const key of Object.keys(node).filter((field) => field !== "$ref" && !annotations.has(field))) {
    const message = `\`${key}\` beside a $ref is not supported. Write allOf with the reference and a separate schema.`;
    report({ message, location: location.child(key).key() });
  }
}
