import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { embeddedFile, embedSpecs } from "./main.ts";

function createRepository(documents: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), "embed specs é "));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [service, document] of Object.entries(documents)) {
    mkdirSync(join(root, "packages", service), { recursive: true });
    writeFileSync(join(root, "packages", service, "openapi.json"), JSON.stringify(document, null, 2));
  }
  mkdirSync(join(root, "packages/core"), { recursive: true });
  return root;
}

test("embeds the document of each service", async () => {
  const documents = { library: { info: { title: '\u2028 ` "quoted" \\ é' } }, archive: { openapi: "3.1.0" } };
  const root = createRepository(documents);

  embedSpecs(root);

  const { documentsJson } = await import(pathToFileURL(join(root, embeddedFile)).href);
  expect(JSON.parse(documentsJson)).toEqual(documents);
  expect(Object.keys(JSON.parse(documentsJson))).toEqual(["archive", "library"]);
});

test("does not touch a file that is up to date", () => {
  const root = createRepository({ library: {} });
  embedSpecs(root);
  const { mtimeMs, ino } = statSync(join(root, embeddedFile));

  embedSpecs(root);

  expect(statSync(join(root, embeddedFile))).toMatchObject({ mtimeMs, ino });
});

test("replaces a file that is out of date", () => {
  const root = createRepository({ library: { version: 1 } });
  embedSpecs(root);
  writeFileSync(join(root, "packages/library/openapi.json"), '{ "version": 2 }');

  embedSpecs(root);

  expect(readFileSync(join(root, embeddedFile), "utf8")).toContain('{\\"version\\":2}');
});
