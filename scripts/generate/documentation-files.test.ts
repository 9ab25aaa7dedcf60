import { expect, test } from "vitest";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { fixtureRoot } from "../spec/testing/copy-fixture.ts";
import { documentationFiles } from "./documentation-files.ts";
import { listOpenQuestions } from "./open-questions.ts";

const documents = await readSpecs(fixtureRoot, ["library"]);
const library = documents.library as SpecDocument;

test("lists the open questions on an operation, a header and a property, with the operations concerned", () => {
  expect(listOpenQuestions(library)).toEqual([
    {
      element: "POST /loans",
      operations: ["createLoan"],
      text: "The page is cut after 202; other errors may follow.",
    },
    {
      element: "POST /loans 202 location",
      operations: ["createLoan"],
      text: "Whether it is absolute is open; both are accepted.",
    },
    { element: "Loan.days", operations: ["getLoans"], text: "The unit is open; days are assumed." },
  ]);
});

test("names an open parameter, and the service where all of it is concerned", () => {
  const document = {
    ...library,
    info: { title: "Library", "x-unverified": "Whether it is open on Sundays." },
    paths: {
      "/books": {
        get: {
          ...library.paths["/books"]?.get,
          parameters: [{ name: "$top", in: "query", schema: {}, "x-unverified": "The maximum." }],
        },
      },
    },
  } as unknown as SpecDocument;

  const questions = listOpenQuestions(document).slice(0, 2);

  expect(questions).toEqual([
    { element: "info", operations: [], text: "Whether it is open on Sundays." },
    { element: "GET /books $top", operations: ["getBooks"], text: "The maximum." },
  ]);
});

test("writes a table of the open questions of each service", () => {
  const page = documentationFiles(documents).find(({ path }) => path === "docs/open-questions.md");

  expect(page?.text).toContain(`### Library

| element                    | operations   | gap, and choice of the spec                         |
| -------------------------- | ------------ | --------------------------------------------------- |
| \`POST /loans\`              | \`createLoan\` | The page is cut after 202; other errors may follow. |
| \`POST /loans 202 location\` | \`createLoan\` | Whether it is absolute is open; both are accepted.  |
| \`Loan.days\`                | \`getLoans\`   | The unit is open; days are assumed.                 |
`);
});

test("keeps a row of a table on its line and in its cells", () => {
  const summary = "Finds a|\n  b.";
  const get = { ...library.paths["/books"]?.get, summary };

  const [readme] = documentationFiles({ library: { ...library, paths: { "/books": { get } } } as SpecDocument });

  expect(readme?.text.split("\n")[2]).toContain("| [Finds a\\| b.](https:");
});
