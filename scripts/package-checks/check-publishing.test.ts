import { expect, test } from "vitest";
import { plantPackage } from "../consumer/testing/plant-package.ts";
import { checkPublishing } from "./check-publishing.ts";

test("is content with a sound manifest", async () => {
  const { problems } = await checkPublishing(await plantPackage());

  expect(problems).toEqual([]);
});

test("finds an export whose file is not shipped", async () => {
  const packed = await plantPackage({ exports: { ".": "./dist/index.js", "./server": "./dist/server.js" } });

  const { problems } = await checkPublishing(packed);

  expect(problems).toEqual([expect.stringContaining("./dist/server.js")]);
});

test("finds what publint merely suggests", async () => {
  const { problems } = await checkPublishing(await plantPackage({ type: undefined }));

  expect(problems.length).toBeGreaterThan(0);
});
