import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSpecs } from "../scripts/spec/read-spec.ts";
import type { SpecDocument } from "../scripts/spec/spec-document.ts";
import { fixtureRoot } from "../scripts/spec/testing/copy-fixture.ts";
import { specFacts } from "./spec-facts.ts";

const { library } = await readSpecs(fixtureRoot, ["library"]);
const files = globSync("specs/library/**/*.yaml", { cwd: fixtureRoot });
const source = files.map((file) => readFileSync(join(fixtureRoot, file), "utf8")).join("\n");
const { serverUrl, operations, schemas } = specFacts(library as SpecDocument, source);

test("finds every operation, its page and its parameters, whichever file they are in", () => {
  expect(serverUrl).toBe("https://api.bentley.com/library");
  expect(Object.keys(operations)).toEqual(["GET /books", "GET /books/{bookId}", "GET /loans", "POST /loans"]);
  expect(operations["GET /loans"]).toMatchObject({
    page: ["https://developer.bentley.com/apis/library/operations/get-loans", "2026-11-21"],
    operationId: "getLoans",
    lifecycle: "general-availability",
    anyScopeOf: ["library"],
    accept: "application/vnd.bentley.itwin-platform.v1+json",
    parameters: { "header Prefer?": '"return=minimal" | "return=representation"' },
  });
});

test("tells the scopes of which one is enough", () => {
  expect(operations["GET /books/{bookId}"]?.anyScopeOf).toEqual(["library", "platform"]);
});

test("names what a body cannot do without, however deep, and a schema within itself once", () => {
  expect(operations["POST /loans"]?.body).toEqual({
    mediaType: "application/json",
    schema: "LoanCreate",
    required: ["books", "books[].id"],
    example: { books: [{ id: "7" }] },
  });
});

test("has the schemas and the examples of an answer by preference", () => {
  expect(operations["GET /loans"]?.responses[200]).toEqual({
    headers: {},
    schema: { "return=minimal": "LoanMinimal", "return=representation": "Loan" },
    examples: { "return=minimal": { id: "3" } },
  });
});

test("has the headers of an answer without a body", () => {
  expect(operations["POST /loans"]?.responses[202]).toEqual({ headers: { "location?": "string" }, example: null });
});

test("tells a closed set of values from an open one, with null and defaults", () => {
  expect(schemas).toMatchObject({
    Book: {
      title: "string",
      shelf: '"Fiction" | "Science" | string',
      "formerShelf?": '"Fiction" | "Science" | string | null',
      "lentTo?": "string | null",
    },
    LoanCreate: { books: "LoanedBook[]", "length?": '"Short" | "Long" = "Short"' },
    LoanedBook: { id: "string", "with?": "LoanedBook[]" },
  });
});
