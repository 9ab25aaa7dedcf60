import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addProperty, file } from "./change-spec.ts";

test("finds its place in the spec of today", async () => {
  const text = await readFile(join(import.meta.dirname, "../../..", file), "utf8");

  const changed = addProperty(text);

  expect(changed).toContain("    authorizedAt:\n      type: string\n");
  expect(changed.length).toBeGreaterThan(text.length);
});

test("says where to choose another place", () => {
  expect(() => addProperty("AuthorizationInformation: {}")).toThrow("Choose another place in scripts/release/e2e");
});
