import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packPackage } from "../../consumer/pack-package.ts";
import { plantFolder } from "../../testing/plant-folder.ts";
import { findUnreleased } from "./find-unreleased.ts";

const manifest = { name: "@itwin-rest/planted", version: "1.0.0", files: ["dist"] };
const release = { name: "@itwin-rest/planted", version: "1.0.1", tarball: { path: "", integrity: "" } };

test("finds a package that has changed since it was published, unless it is released now", async () => {
  const root = await plantFolder({
    "packages/planted/package.json": JSON.stringify(manifest),
    "packages/planted/dist/index.js": "export const answer = 42;",
  });
  const { tarball } = await packPackage(join(root, "packages/planted"), join(root, "published"));
  const registry = { download: () => readFile(tarball) };
  const find = (releases = [release]) => findUnreleased(root, releases, registry, join(root, "compared"));

  expect(await find([])).toEqual([]);

  const devDependencies = { near: "2.0.0" };
  await writeFile(join(root, "packages/planted/package.json"), JSON.stringify({ ...manifest, devDependencies }));
  expect(await find([])).toEqual([]);

  await writeFile(join(root, "packages/planted/dist/index.js"), "export const answer = 43;");
  expect(await find([])).toEqual([
    "@itwin-rest/planted 1.0.0 is published with another dist/index.js. Name it in the changeset.",
  ]);
  expect(await find([release])).toEqual([]);
});
