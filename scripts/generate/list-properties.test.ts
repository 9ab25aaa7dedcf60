import { expect, test } from "vitest";
import type { Schema, SpecDocument } from "../spec/spec-document.ts";
import { listProperties } from "./list-properties.ts";

const items: Schema = { type: "array", items: { type: "string" } };
const links: Schema = { type: "object", properties: { tags: items } };

function documentOf(schema: Schema, method: "get" | "post" = "get"): SpecDocument {
  const operation = { responses: { 200: { content: { "application/json": { schema } } } } };
  return {
    paths: { "/books": { [method]: operation } },
    components: { schemas: { Books: { properties: { books: items } }, Items: items } },
  } as never;
}

test.each<[string, Schema]>([
  ["its own properties", { properties: { books: items, _links: links } }],
  ["a component", { $ref: "#/components/schemas/Books" } as Schema],
  ["a component as the property", { properties: { books: { $ref: "#/components/schemas/Items" } } }],
  ["an array that may be null", { properties: { books: { ...items, type: ["array", "null"] } } }],
  ["variants by preference", { anyOf: [{ properties: { books: items } }, { $ref: "#/components/schemas/Books" }] }],
])("finds the array in %s", (_name, schema) => {
  expect(listProperties(documentOf(schema))).toEqual({ "/books": "books" });
});

test.each<[string, SpecDocument]>([
  ["several arrays", documentOf({ properties: { books: items, errors: items } })],
  ["no array", documentOf({ properties: { book: links } })],
  ["another method", documentOf({ properties: { books: items } }, "post")],
])("names no property for %s", (_name, document) => {
  expect(listProperties(document)).toEqual({});
});
