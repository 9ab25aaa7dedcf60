import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addProperty, file } from "./change-spec.ts";

test("adds a property to the current spec", async () => {
  const text = await readFile(join(import.meta.dirname, "../../..", file), "utf8");

  expect(addProperty(text)).toContain("    authorizedAt:\n      type: string\n");
});
