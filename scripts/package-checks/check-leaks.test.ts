import { expect, test } from "vitest";
import { plantPackage } from "../consumer/testing/plant-package.ts";
import { checkLeaks } from "./check-leaks.ts";

test("finds a declaration that names openapi-fetch", async () => {
  const packed = await plantPackage({}, { "dist/index.d.ts": 'export type { Client } from "openapi-fetch";' });

  const { problems } = await checkLeaks(packed);

  expect(problems).toEqual([expect.stringContaining("dist/index.d.ts names openapi-fetch")]);
});

test("finds a comment that names openapi-typescript", async () => {
  const packed = await plantPackage({}, { "dist/index.d.ts": "/** As openapi-typescript writes it. */\nexport {};" });

  const { problems } = await checkLeaks(packed);

  expect(problems).toEqual([expect.stringContaining("dist/index.d.ts names")]);
});

test.each([
  'import create from "openapi-fetch";',
  'import "openapi-fetch";',
  'export * from "openapi-fetch";',
  'await import("openapi-fetch");',
])("finds %s outside of core", async (code) => {
  const packed = await plantPackage({}, { "dist/index.js": code });

  expect((await checkLeaks(packed)).problems).toEqual([expect.stringContaining("dist/index.js imports")]);
  expect((await checkLeaks({ ...packed, shortName: "core" })).problems).toEqual([]);
});
