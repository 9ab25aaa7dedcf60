import { expect, test } from "vitest";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { fixtureRoot } from "../spec/testing/copy-fixture.ts";
import { schemaTypes } from "./schema-types.ts";
import { typeProblems } from "./type-problems.ts";

const document = (await readSpecs(fixtureRoot, ["library"])).library as SpecDocument;
const types = schemaTypes(document);

function problems(text: string): Promise<string[]> {
  const file = { path: "packages/library/src/schema.gen.ts", text, spec: "specs/library/openapi.yaml", document };
  return typeProblems(fixtureRoot, [file]);
}

test("accepts generated types together with the examples of their spec", async () => {
  expect(await problems(types)).toEqual([]);
});

test("names the line of an example that its type does not accept", async () => {
  expect(await problems(types.replace("books: components", "editions: components"))).toEqual([
    expect.stringMatching(/^specs\/library\/loans\/paths\.yaml:36:11 types: .*books.* does not exist in type .*/),
  ]);
});

test("names the line of a schema whose type does not compile, in any file", async () => {
  expect(await problems(types.replace(/( {8}LoanMinimal: )/, "$1Missing & "))).toEqual([
    "specs/library/loans/schemas.yaml:1:1 types: Cannot find name 'Missing'.",
  ]);
});
