import { expect, test } from "vitest";
import { lintSpecs } from "./main.ts";
import { copyFixture, edit } from "./testing/copy-fixture.ts";

test("says in a line that the specs are sound", async () => {
  const root = copyFixture();

  const line = await lintSpecs(root);

  expect(line).toBe("The specs of library keep every rule.");
});

test("has a line for every problem, with its place and its rule", async () => {
  const root = copyFixture();
  edit(root, "specs/library/openapi.yaml", "getBooks", "books");
  edit(root, "specs/library/openapi.yaml", "tags: [Books]", "tags: [Book]");

  const result = lintSpecs(root);

  await expect(result).rejects.toThrow(
    [
      "specs/library/openapi.yaml:10:20 rule/operation-id-case: an operationId is verb + noun in camelCase, like getStorageConnection",
      "specs/library/openapi.yaml:13:14 operation-tag-defined: Operation tags should be defined in global tags.",
      "specs/library/openapi.yaml:25:14 operation-tag-defined: Operation tags should be defined in global tags.",
    ].join("\n"),
  );
});

test("finds what is defined and never used, shared or not", async () => {
  const root = copyFixture();
  edit(root, "specs/shared/errors.yaml", "TooManyRequests:", "Forbidden: { description: No. }\n\nTooManyRequests:");
  edit(root, "specs/library/loans/schemas.yaml", "Loan:", "Fine:\n  type: number\n\nLoan:");

  const result = lintSpecs(root);

  await expect(result).rejects.toThrow(
    [
      "specs/library/loans/schemas.yaml:5:1 unused-definition: Fine is never used.",
      "specs/shared/errors.yaml:14:1 unused-definition: Forbidden is never used.",
    ].join("\n"),
  );
});
