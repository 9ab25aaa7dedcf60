import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lintSpecs } from "./main.ts";
import { copyFixture, edit } from "./testing/copy-fixture.ts";

test("reports sound specs in one line", async () => {
  const root = copyFixture();

  const line = await lintSpecs(root);

  expect(line).toBe("The specs of library keep every rule.");
});

test("reports each problem with its location and its rule", async () => {
  const root = copyFixture();
  edit(root, "specs/library/openapi.yaml", "getBooks", "books");
  edit(root, "specs/library/openapi.yaml", "tags: [Books]", "tags: [Book]");

  const result = lintSpecs(root);

  await expect(result).rejects.toThrow(
    [
      "specs/library/openapi.yaml:10:20 rule/operation-id-case: an operationId is a verb and a noun in camelCase. Rename it, for example to getStorageConnection.",
      "specs/library/openapi.yaml:13:14 operation-tag-defined: Operation tags should be defined in global tags.",
      "specs/library/openapi.yaml:25:14 operation-tag-defined: Operation tags should be defined in global tags.",
    ].join("\n"),
  );
});

test("finds definitions without reference, shared or not", async () => {
  const root = copyFixture();
  edit(root, "specs/shared/errors.yaml", "TooManyRequests:", "Forbidden: { description: No. }\n\nTooManyRequests:");
  edit(root, "specs/library/loans/schemas.yaml", "Loan:", "Fine:\n  type: number\n\nLoan:");

  const result = lintSpecs(root);

  await expect(result).rejects.toThrow(
    [
      "specs/library/loans/schemas.yaml:5:1 unused-definition: Fine is never used. Remove it, or refer to it.",
      "specs/shared/errors.yaml:14:1 unused-definition: Forbidden is never used. Remove it, or refer to it.",
    ].join("\n"),
  );
});

test("reads a byte order mark, Windows line ends, anchors and merge keys", async () => {
  const root = copyFixture();
  edit(root, "specs/library/openapi.yaml", "paths:", "x-unverified: &open { <<: {} }\npaths:");
  edit(root, "specs/library/openapi.yaml", "x-unverified: &open { <<: {} }\n", "");
  edit(root, "specs/library/openapi.yaml", "\n", "\r\n");
  edit(root, "specs/library/openapi.yaml", "openapi:", "\uFEFFopenapi:");

  await expect(lintSpecs(root)).resolves.toBe("The specs of library keep every rule.");
});

test("follows a reference to a key with a slash", async () => {
  const root = copyFixture();
  edit(root, "specs/library/loans/paths.yaml", "loans:\n", "/loans:\n");
  edit(root, "specs/library/openapi.yaml", "loans/paths.yaml#/loans", "loans/paths.yaml#/~1loans");

  await expect(lintSpecs(root)).resolves.toBe("The specs of library keep every rule.");
});

test("reports a document of the wrong structure instead of failing on it", async () => {
  const root = copyFixture();
  edit(root, "specs/library/loans/schemas.yaml", "    days:", "    kind: { oneOf: {} }\n    days:");

  await expect(lintSpecs(root)).rejects.toThrow(
    "specs/library/loans/schemas.yaml:9:20 struct: Expected type `OneOf` (array) but got `object`",
  );
});

const brokenSpecs: Record<string, { file?: string; replace: string; by: string; problems: string | string[] }> = parse(
  readFileSync(join(import.meta.dirname, "testing/broken-specs.yaml"), "utf8"),
);

test.each(Object.entries(brokenSpecs))("reports %s", async (_name, { file, replace, by, problems }) => {
  const root = copyFixture();
  edit(root, `specs/${file ?? "library/openapi.yaml"}`, replace, by);

  const message = [problems]
    .flat()
    .map((problem) => `specs/${problem}`)
    .join("\n");
  await expect(lintSpecs(root)).rejects.toMatchObject({ name: "SpecError", message });
});
