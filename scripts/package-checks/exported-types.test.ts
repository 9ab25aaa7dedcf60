import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { listPublicPackages } from "../consumer/list-public-packages.ts";
import { plantFolder } from "../testing/plant-folder.ts";
import { exportedTypes } from "./exported-types.ts";

const root = join(import.meta.dirname, "../..");
// Edit this file if a type is added or removed on purpose. A removed name is a major change for users.
const locked: Record<string, string[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, "__fixtures__/exported-types.json"), "utf8"),
);

test.each(Object.keys(locked))("%s exports these types and no others", (entry) => {
  expect(exportedTypes(root)[entry]).toEqual(locked[entry]);
});

test("the types of every released package are locked", () => {
  const released = listPublicPackages(root).filter((folder) => existsSync(join(folder, "CHANGELOG.md")));

  expect(Object.keys(locked)).toEqual(
    expect.arrayContaining(released.map((folder) => `@itwin-rest/${basename(folder)}`)),
  );
});

test("lists types of every form, and no values", async () => {
  const exports = { ".": { "@itwin-rest/source": "./src/index.ts" }, "./package.json": "./package.json" };
  const planted = await plantFolder({
    "packages/planted/package.json": JSON.stringify({ name: "@itwin-rest/planted", exports }),
    "packages/planted/src/index.ts": `
      export { type One, create } from "./one.js";
      export type { Two as Other } from "./two.js";
      export interface Three {}
      export type Four = 4;
      interface Hidden {}
      export const five = 5;`,
  });

  expect(exportedTypes(planted)).toEqual({ "@itwin-rest/planted": ["Four", "One", "Other", "Three"] });
});
