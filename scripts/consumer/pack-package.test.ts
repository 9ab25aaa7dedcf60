import { expect, test } from "vitest";
import { plantPackage } from "./testing/plant-package.ts";

test("packs what would be published", async () => {
  const packed = await plantPackage({ publishConfig: { exports: { ".": "./dist/index.js" } } });

  expect(packed.manifest.exports).toEqual({ ".": "./dist/index.js" });
  expect(packed.files).toEqual(["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"]);
});

test("says what packing failed of", async () => {
  await expect(plantPackage({ dependencies: { near: "catalog:" } })).rejects.toThrow(/pnpm pack failed in .*planted/);
});
