import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PackedPackage } from "../consumer/pack-package.ts";
import { checkContents } from "./check-contents.ts";
import { checkLeaks } from "./check-leaks.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkPublishing } from "./check-publishing.ts";
import { checkSpec } from "./check-spec.ts";
import type { Finding } from "./finding.ts";
import { plantPackage } from "./testing/plant-package.ts";

type Check = (packed: PackedPackage) => Finding | Promise<Finding>;

// echo -n '{}' | openssl dgst -sha256 -binary | base64
const specHash = 'export const specHash = "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";';
const spec = { "openapi.json": "{}", "dist/schema.gen.js": specHash };

test.each<Check>([checkManifest, checkContents, checkLeaks, checkPublishing])(
  "$name accepts a sound package",
  async (check) => {
    const dependencies = { "@itwin-rest/core": "^1.0.0", "openapi-fetch": "0.17.0" };

    expect((await check(await plantPackage({ dependencies }))).problems).toEqual([]);
  },
);

test("accepts code with the hash of the shipped spec", async () => {
  expect((await checkSpec(await plantPackage({}, spec))).problems).toEqual([]);
});

const service = { exports: { "./openapi.json": "./openapi.json" } };

test.each<[problem: string, check: Check, manifest: object, files: Record<string, string | undefined>]>([
  ["exports the condition", checkManifest, { exports: { ".": { "@itwin-rest/source": "./src" } } }, {}],
  ["depends on near by workspace:^", checkManifest, { dependencies: { near: "workspace:^" } }, {}],
  ["depends on near by catalog:", checkManifest, { peerDependencies: { near: "catalog:" } }, {}],
  ["depends on exactly @itwin-rest/core 1.0.0", checkManifest, { dependencies: { "@itwin-rest/core": "1.0.0" } }, {}],
  ["ships src/index.ts.", checkContents, {}, { "src/index.ts": "" }],
  ["ships dist/index.test.js.", checkContents, {}, { "dist/index.test.js": "" }],
  ["ships dist/testing/plant.js.", checkContents, {}, { "dist/testing/plant.js": "" }],
  ["ships dist/index.js.map.", checkContents, {}, { "dist/index.js.map": "" }],
  ["src/gone.ts does not exist", checkContents, {}, { "dist/gone.js": "" }],
  ["refers to a source map", checkContents, {}, { "dist/index.js": "//# sourceMappingURL=index.js.map" }],
  ["misses openapi.json", checkContents, service, {}],
  ["dist/index.d.ts imports", checkLeaks, {}, { "dist/index.d.ts": 'export type { Client } from "openapi-fetch";' }],
  ["dist/index.d.ts imports", checkLeaks, {}, { "dist/index.d.ts": 'type A = import("openapi-typescript").A;' }],
  ["dist/index.js imports", checkLeaks, {}, { "dist/index.js": 'await import("openapi-fetch");' }],
  ["was built from another openapi.json", checkSpec, {}, { ...spec, "openapi.json": "{ }" }],
  [
    "ships no types",
    checkPublishing,
    { exports: "./dist/main.js" },
    { "dist/main.js": "export {};", "dist/index.d.ts": undefined },
  ],
  // Only the strict mode of publint reports it.
  ["type", checkPublishing, { type: undefined }, {}],
])("reports a mistake: %s", async (problem, check, manifest, files) => {
  const { problems } = await check(await plantPackage(manifest, files));

  expect(problems).toContainEqual(expect.stringContaining(problem));
});

test("requires the changelog once it exists", async () => {
  const packed = await plantPackage();
  await writeFile(join(packed.source, "CHANGELOG.md"), "# Planted");

  expect((await checkContents(packed)).problems).toEqual([expect.stringContaining("misses CHANGELOG.md")]);
});

test("allows documentation to mention a library", async () => {
  const packed = await plantPackage({}, { "dist/index.d.ts": "/** Returns a client for openapi-fetch users. */" });

  expect((await checkLeaks(packed)).problems).toEqual([]);
});

test("lets core import a library", async () => {
  const packed = await plantPackage({}, { "dist/index.js": 'import "openapi-fetch";' });

  expect((await checkLeaks({ ...packed, shortName: "core" })).problems).toEqual([]);
});
