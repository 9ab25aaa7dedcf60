import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changes } from "./changes.ts";
import { applyEdit } from "./release-change.ts";

test.each(changes.flatMap(({ edits }) => edits))("edits the current $file", async (edit) => {
  const source = await readFile(join(import.meta.dirname, "../../..", edit.file), "utf8");

  expect(applyEdit(source, edit)).toContain(edit.replacement);
});
