import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { watchSpecs } from "./watch-specs.ts";

const root = join(import.meta.dirname, "..");
const address = "https://docs.example.com/{service}.json";

test("finds no difference to a definition that is ours", async () => {
  const { lines, report } = await watchSpecs(root, address, async (url) => new Response(readSpec(url)));

  expect(lines).toContain("export: 0 differences to https://docs.example.com/export.json");
  expect(report).toBe("");
});

test("reports what the vendor has that we do not", async () => {
  const { report } = await watchSpecs(
    root,
    address,
    async (url) => new Response(readSpec(url).replaceAll('"/connections"', '"/connections/archive"')),
  );

  expect(report).toContain("## export");
  expect(report).toContain("+ GET /export/connections/archive\n");
  expect(report).toContain("- GET /export/connections\n");
});

test.each([
  ["answers 404", new Response("Not found", { status: 404 }), "answers 404."],
  ["is a page", new Response("<!doctype html><title>Export</title>"), "is no OpenAPI definition."],
  ["is no YAML", new Response("{ paths: ["), "cannot be read:"],
])("says when what it was told to download %s, and reports nothing", async (_what, answer, message) => {
  const { lines, report } = await watchSpecs(root, address, async () => answer.clone());

  expect(lines).toContainEqual(expect.stringContaining(`export: https://docs.example.com/export.json ${message}`));
  expect(report).toBe("");
});

function readSpec(url: Parameters<typeof fetch>[0]): string {
  const service = String(url).replace(/.*\/(.*)\.json/, "$1");
  return readFileSync(join(root, "packages", service, "openapi.json"), "utf8");
}
