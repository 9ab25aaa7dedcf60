import { expect, test } from "vitest";
import { plantPackage } from "../consumer/testing/plant-package.ts";
import { checkManifest } from "./check-manifest.ts";

test("is content with ranges that a registry knows", async () => {
  const dependencies = { "@itwin-rest/core": "^1.0.0", "openapi-fetch": "0.17.0" };

  const { problems } = checkManifest(await plantPackage({ dependencies }));

  expect(problems).toEqual([]);
});

test("finds the condition for sources", async () => {
  const packed = await plantPackage({ exports: { ".": { "@itwin-rest/source": "./src/index.ts" } } });

  const { problems } = checkManifest(packed);

  expect(problems).toEqual([expect.stringContaining("exports the condition @itwin-rest/source")]);
});

test.each(["dependencies", "peerDependencies", "optionalDependencies"])("finds a local range in %s", async (field) => {
  const { manifest, ...packed } = await plantPackage();

  const { problems } = checkManifest({ ...packed, manifest: { ...manifest, [field]: { near: "workspace:^" } } });

  expect(problems).toEqual([expect.stringContaining("depends on near by workspace:^")]);
});

test("finds an exact range of a package that is released with this one", async () => {
  const { problems } = checkManifest(await plantPackage({ dependencies: { "@itwin-rest/core": "1.0.0" } }));

  expect(problems).toEqual([expect.stringContaining("depends on exactly @itwin-rest/core 1.0.0")]);
});
