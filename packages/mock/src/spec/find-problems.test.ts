import { expect, test } from "vitest";
import { findProblems } from "./find-problems.js";
import type { OpenApiDocument, OpenApiSchema } from "./openapi-document.js";

const document: OpenApiDocument = {
  info: { title: "Fruit" },
  servers: [],
  paths: {},
  components: {
    schemas: { Basket: { type: "object", properties: { inner: { $ref: "#/components/schemas/Basket" } } } },
  },
};

test.each<[OpenApiSchema, unknown, boolean]>([
  [{}, 1, true],
  [{ type: "integer" }, 1, true],
  [{ type: "integer" }, 1.5, false],
  [{ type: "number" }, 1.5, true],
  [{ type: "boolean" }, "true", false],
  [{ type: "object" }, [], false],
  [{ type: "array" }, {}, false],
  [{ type: ["string", "null"] }, null, true],
  [{ type: ["string", "null"] }, 1, false],
  [{ enum: [1, "a"] }, "a", true],
  [{ enum: [1, "a"] }, "1", false],
])("checks the schema %j with %j: %s", (schema, value, isValid) => {
  const problems = findProblems(document, { properties: { value: schema } }, { value });

  expect(problems.map((problem) => problem.target)).toEqual(isValid ? [] : ["value"]);
});

test("follows a recursive schema as deep as the value", () => {
  const value = { inner: { inner: { inner: 42 } } };

  const problems = findProblems(document, { $ref: "#/components/schemas/Basket" }, value);

  expect(problems.map((problem) => problem.target)).toEqual(["inner"]);
});
