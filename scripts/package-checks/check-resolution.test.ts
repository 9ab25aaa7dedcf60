import { expect, test } from "vitest";
import { plantPackage } from "../consumer/testing/plant-package.ts";
import { checkResolution } from "./check-resolution.ts";

test("is content with a package for modules only", async () => {
  const { problems } = await checkResolution(await plantPackage());

  expect(problems).toEqual([]);
});

test("finds a package without types", async () => {
  const packed = await plantPackage({ exports: "./dist/main.js" }, { "dist/main.js": "export {};" });

  const { problems } = await checkResolution(packed);

  expect(problems.length).toBeGreaterThan(0);
});

test("finds an entry whose types are missing", async () => {
  const packed = await plantPackage(
    { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./server": "./dist/server.js" } },
    { "dist/server.js": "export const port = 80;" },
  );

  const { problems } = await checkResolution(packed);

  expect(problems).toContainEqual(expect.stringContaining("UntypedResolution ./server under bundler"));
});
