import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readSpecs } from "../spec/read-spec.ts";
import { fixtureRoot } from "../spec/testing/copy-fixture.ts";
import { serviceFiles } from "./service-files.ts";

const { library } = await readSpecs(fixtureRoot, ["library"]);
const files = library ? await serviceFiles("library", library) : [];
const [openapi = "", schema = ""] = files.map(({ text }) => text);

test("generates the bundled spec and the types of a service", () => {
  expect(files.map(({ path, spec }) => ({ path, spec }))).toEqual([
    { path: "packages/library/openapi.json", spec: "specs/library/openapi.yaml" },
    { path: "packages/library/src/schema.gen.ts", spec: "specs/library/openapi.yaml" },
  ]);
});

test("generates the same text for the same spec", async () => {
  const { library: again } = await readSpecs(fixtureRoot, ["library"]);

  expect(again && (await serviceFiles("library", again))).toEqual(files);
});

test("bundles the components in other files that the spec refers to", () => {
  const document = JSON.parse(openapi);

  expect(document.paths["/books"].get.responses[401]).toEqual({ $ref: "#/components/responses/Unauthorized" });
  expect(Object.keys(document.components.schemas).sort()).toEqual([
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
  const { get, post } = JSON.parse(openapi).paths["/loans"];
  const documented = get.responses[200].content["application/vnd.bentley.itwin-platform.v1+json"];

  expect(get.responses[200].content["application/json"]).toEqual({ schema: documented.schema });
  expect(post.responses[202].content).toBeUndefined();
  expect(JSON.parse(openapi).components.responses.Unauthorized.content).toHaveProperty(["application/json", "schema"]);
  expect(schema.match(/"application\/json"/g)).toHaveLength(1);
});

test("names the spec and the command to run in the first line", () => {
  expect(schema.split("\n")[0]).toBe(
    "// Generated from specs/library/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.",
  );
});

test("names the version of the API and the very text that is bundled", () => {
  const hash = createHash("sha256").update(openapi).digest("base64");

  expect(schema).toContain(`export const apiVersion = "${JSON.parse(openapi).info.version}";`);
  expect(schema).toContain(`export const specHash = "sha256-${hash}";`);
});

test("bundles a body that depends on the preference as the spec has it", () => {
  expect(JSON.parse(openapi).paths["/loans"].get.responses[200].content).toMatchObject({
    "application/vnd.bentley.itwin-platform.v1+json": {
      schema: { anyOf: [{ $ref: "#/components/schemas/LoanMinimal" }, { $ref: "#/components/schemas/Loan" }] },
    },
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
  ["the server", 'export const serverUrl = "https://api.bentley.com/library";'],
  ["the media type", 'export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";'],
  [
    "the statuses of each operation",
    `export const statuses = {
  "/books": { get: [204, 401, 429] },
  "/books/{bookId}": { get: [200, 401, 429] },
  "/loans": { get: [200, 401, 429], post: [202, 401, 429] },
} as const;`,
  ],
  ["the known values of an extensible enum and any other", 'shelf: "Fiction" | "Science" | (string & {});'],
  ["null where an open enum may be null", 'formerShelf?: "Fiction" | "Science" | (string & {}) | null;'],
  ["null where a property may be null", "lentTo?: string | null;"],
  ["a property with a default as optional in a request", 'length?: "Short" | "Long";'],
  ["undefined where a location has no parameters", "cookie?: undefined;"],
  [
    "undefined for an optional parameter",
    / header\?: \{\s+\/\*\*[^/]+\*\/\s+Prefer\?: [^;]+ \| undefined;\s+\} \| undefined;/,
  ],
  ["the headers of a response and no other", /headers: \{\s+"retry-after"\?: string;\s+\};/],
  ["a response without headers", "headers: Record<never, never>;"],
  ["a description as a tooltip", /\/\*\* @description What it is called\. \*\/\s+title: string;/],
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
  if (typeof text === "string") expect(schema).toContain(text);
  else expect(schema).toMatch(text);
});
