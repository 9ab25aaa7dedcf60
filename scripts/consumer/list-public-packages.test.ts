import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { listPublicPackages } from "./list-public-packages.ts";

test("lists the packages that are not private", async () => {
  const root = await plantFolder({
    "packages/export/package.json": '{ "name": "@itwin-rest/export" }',
    "packages/draft/package.json": '{ "name": "@itwin-rest/draft", "private": true }',
  });

  expect(await listPublicPackages(root)).toEqual([join(root, "packages/export")]);
});
