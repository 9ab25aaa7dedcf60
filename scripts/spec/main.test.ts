import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lintSpecs } from "./main.ts";
import { readSpecs } from "./read-spec.ts";
import { copyFixture, edit, fixtureRoot } from "./testing/copy-fixture.ts";

const sound = "The specs of library keep every rule.";

test("reads a byte order mark, Windows line ends, anchors and merge keys", async () => {
  const root = copyFixture();
  await expect(lintSpecs(root)).resolves.toBe(sound);
  edit(root, "specs/library/openapi.yaml", "formerShelf: { type", "formerShelf: &shelf { type");
  edit(root, "specs/library/openapi.yaml", "lentTo: { type", "lentTo: { <<: *shelf, type");
  edit(root, "specs/library/openapi.yaml", "\n", "\r\n");
  edit(root, "specs/library/openapi.yaml", "openapi:", "\uFEFFopenapi:");

  await expect(lintSpecs(root)).resolves.toBe(sound);
});

test("reads specs in a folder whose name has characters with a meaning in a URI", async () => {
  const root = copyFixture("100% C#?-");
  await expect(lintSpecs(root)).resolves.toBe(sound);
  edit(root, "specs/library/openapi.yaml", "loans/paths.yaml#/loans", "loans/paths.yaml#/loan");

  await expect(lintSpecs(root)).rejects.toThrow(/^specs\/library\/openapi\.yaml:\d+:\d+ no-unresolved-refs: /);
});

test("follows a reference to a key with a slash", async () => {
  const root = copyFixture();
  edit(root, "specs/library/loans/paths.yaml", "loans:\n", "/loans:\n");
  edit(root, "specs/library/openapi.yaml", "loans/paths.yaml#/loans", "loans/paths.yaml#/~1loans");

  await expect(lintSpecs(root)).resolves.toBe(sound);
});

test("bundles the same document whether or not a spec is linted", async () => {
  const linted = await readSpecs(fixtureRoot, ["library"]);

  expect(await readSpecs(fixtureRoot, ["library"], { lint: false })).toEqual(linted);
});

interface Mistake {
  file?: string;
  replace: string;
  by: string;
  also?: Mistake;
}

const brokenSpecs: Record<string, Mistake & { problems: string | string[] }> = parse(
  readFileSync(join(import.meta.dirname, "testing/broken-specs.yaml"), "utf8"),
);

test.each(Object.entries(brokenSpecs))("reports %s", async (_name, { problems, ...mistake }) => {
  const root = copyFixture();
  for (let next: Mistake | undefined = mistake; next; next = next.also) {
    edit(root, `specs/${next.file ?? "library/openapi.yaml"}`, next.replace, next.by);
  }

  const message = [problems].flat().map((problem) => `specs/${problem}`);
  await expect(lintSpecs(root)).rejects.toMatchObject({ name: "SpecError", message: message.join("\n") });
});
