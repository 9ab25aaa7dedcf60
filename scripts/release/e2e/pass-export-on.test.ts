import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { edits, replaceText } from "./pass-export-on.ts";

test.each(edits)("edits the current %s", async (path, text, replacement) => {
  const source = await readFile(join(import.meta.dirname, "../../..", path), "utf8");

  expect(replaceText(path, source, text, replacement)).toContain("passedOn");
});
