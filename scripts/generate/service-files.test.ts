import { expect, test } from "vitest";
import { integrityOf } from "../process/integrity-of.ts";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { fixtureRoot } from "../spec/testing/copy-fixture.ts";
import { serviceFiles } from "./service-files.ts";

async function generated() {
  const { library } = await readSpecs(fixtureRoot, ["library"]);
  return serviceFiles("library", library as SpecDocument).map(({ path, text, spec }) => ({ path, text, spec }));
}

const files = await generated();
const [openapi = "", schema = ""] = files.map(({ text }) => text);
const { paths, components, info } = JSON.parse(openapi);
const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

test("generates the bundled spec and the types of a service, the same for the same spec", async () => {
  const spec = "specs/library/openapi.yaml";

  expect(files).toEqual([
    { path: "packages/library/openapi.json", text: openapi, spec },
    { path: "packages/library/src/schema.gen.ts", text: schema, spec },
  ]);
  expect(await generated()).toEqual(files);
});

test("bundles the components in other files that the spec refers to", () => {
  expect(paths["/books"].get.responses[401]).toEqual({ $ref: "#/components/responses/Unauthorized" });
  expect(Object.keys(components.schemas).sort()).toEqual([
    "Book",
    "ErrorResponse",
    "Loan",
    "LoanCreate",
    "LoanMinimal",
    "LoanedBook",
  ]);
  expect(openapi.endsWith("}\n")).toBe(true);
});

test("accepts application/json in a response of the bundled spec, and types it once", () => {
  const { get, post } = paths["/loans"];
  const documented = get.responses[200].content[mediaType];

  expect(get.responses[200].content["application/json"]).toEqual({ schema: documented.schema });
  expect(post.responses[202].content).toBeUndefined();
  expect(components.responses.Unauthorized.content).toHaveProperty(["application/json", "schema"]);
  expect(schema.match(/"application\/json"/g)).toHaveLength(1);
});

test("bundles a body that depends on the preference as the spec has it", () => {
  expect(paths["/loans"].get.responses[200].content[mediaType].schema).toMatchObject({
    anyOf: [{ $ref: "#/components/schemas/LoanMinimal" }, { $ref: "#/components/schemas/Loan" }],
  });
});

test("declares only types that are referred to", () => {
  expect(schema.match(/^export \w+ \w+/gm)).toEqual([
    "export const apiVersion",
    "export const specHash",
    "export const serverUrl",
    "export const mediaType",
    "export const statuses",
    "export const lists",
    "export interface paths",
    "export interface components",
    "export interface operations",
  ]);
  expect(schema).not.toContain("[name: string]");
});

test.each([
  [
    "the spec and the command to run",
    "// Generated from specs/library/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.\n",
  ],
  ["the version of the API", `export const apiVersion = "${info.version}";`],
  ["the hash of the text that is bundled", `export const specHash = "${integrityOf(openapi)}";`],
  ["the server", 'export const serverUrl = "https://api.bentley.com/library";'],
  ["the media type", `export const mediaType = "${mediaType}";`],
  [
    "the statuses of each operation",
    `export const statuses = {
  "/books": { get: [204, 401, 429] },
  "/books/{bookId}": { get: [200, 401, 429] },
  "/loans": { get: [200, 401, 429], post: [202, 401, 429] },
} as const;`,
  ],
  ["a description as a tooltip", "/** @description What it is called. */\n            title: string;"],
  [
    "a body that depends on the preference as a union, with the body for each value beside it",
    `content: {
                    "application/vnd.bentley.itwin-platform.v1+json": components["schemas"]["LoanMinimal"] | components["schemas"]["Loan"];
                };
                "x-by-preference": {
                    "return=minimal": components["schemas"]["LoanMinimal"];
                    "return=representation": components["schemas"]["Loan"];
                };`,
  ],
])("contains %s", (_name, text) => {
  expect(schema).toContain(text);
});
