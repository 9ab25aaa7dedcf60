import { expect, test } from "vitest";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { fixtureRoot } from "../spec/testing/copy-fixture.ts";
import { documentationFiles } from "./documentation-files.ts";
import { listOpenQuestions } from "./open-questions.ts";

const { library } = await readSpecs(fixtureRoot, ["library"]);
const get = library?.paths["/books"]?.get;

test("names an open parameter, and the service where all of it is concerned", () => {
  const parameters = [{ name: "$top", in: "query", schema: {}, "x-unverified": "The maximum." }];
  const document = {
    ...library,
    info: { title: "Library", "x-unverified": "Whether it is open on Sundays." },
    paths: { "/books": { get: { ...get, parameters } } },
  } as unknown as SpecDocument;

  expect(listOpenQuestions(document).slice(0, 2)).toEqual([
    { element: "info", operations: [], text: "Whether it is open on Sundays." },
    { element: "GET /books $top", operations: ["getBooks"], text: "The maximum." },
  ]);
});

test("keeps a row of a table on its line and in its cells", () => {
  const document = { ...library, paths: { "/books": { get: { ...get, summary: "Finds a|\n  b." } } } };

  const [readme] = documentationFiles({ library: document as SpecDocument });

  expect(readme?.text.split("\n")[2]).toContain("| [Finds a\\| b.](https:");
});
