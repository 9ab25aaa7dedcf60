import { expect, test } from "vitest";
import { plantPackage } from "../consumer/testing/plant-package.ts";
import { checkSpec } from "./check-spec.ts";

// echo -n '{}' | openssl dgst -sha256 -binary | base64
const hashOfBraces = "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";

function plantService(code: string) {
  return plantPackage(
    { files: ["dist", "openapi.json"], exports: { ".": "./dist/index.js", "./openapi.json": "./openapi.json" } },
    { "openapi.json": "{}", "dist/schema.gen.js": code },
  );
}

test("is content with the hash of the shipped spec", async () => {
  const { problems } = await checkSpec(await plantService(`export const specHash = "${hashOfBraces}";`));

  expect(problems).toEqual([]);
});

test.each(["", 'export const specHash = "sha256-older";'])(
  "finds code that was built from another spec: %s",
  async (code) => {
    const { problems } = await checkSpec(await plantService(code));

    expect(problems).toEqual([expect.stringContaining("another openapi.json")]);
  },
);
