import { expect, test } from "vitest";
import { reasonText } from "./reason-text.ts";
import { bumpsOf, rateEdits } from "./testing/rate-packages.ts";

const index = "packages/export/src/index.ts";
const coreIndex = "packages/core/src/index.ts";

test("rates nothing if nothing changed", () => {
  expect(bumpsOf(rateEdits())).toEqual({});
});

test("rates core and the service that passes a new export of core on", () => {
  const rated = rateEdits(
    ["packages/core/src/unwrap.ts", "/**", "export const version = 1;\n\n/**"],
    [coreIndex, "export { unwrap", "export { version, unwrap"],
    [index, "  unwrap,\n", "  unwrap,\n  version,\n"],
  );

  expect(bumpsOf(rated)).toEqual({ core: "minor", export: "minor" });
  expect(rated.get("@itwin-rest/export")?.map(reasonText)).toContain("version: added");
});

test("rates a minor change of core for the services that pass it on, and a patch for core alone", () => {
  const option: [string, string, string] = [
    "packages/core/src/client-options.ts",
    "export interface RetryOptions {",
    "export interface RetryOptions {\n  jitter?: number;",
  ];
  const comment: [string, string, string] = [
    "packages/core/src/client-options.ts",
    "export interface RetryOptions {",
    "/** Retries. */\nexport interface RetryOptions {",
  ];

  expect(bumpsOf(rateEdits(option))).toMatchObject({ core: "minor", export: "minor", synchronization: "minor" });
  expect(bumpsOf(rateEdits(comment))).toEqual({ core: "patch" });
});

test("a breaking change of one service counts for no other", () => {
  const rated = rateEdits([index, "  createExportClient,\n", ""]);

  expect(bumpsOf(rated)).toEqual({ export: "major" });
  const reasons = rated.get("@itwin-rest/export") ?? [];
  expect(reasons[0]).toMatchObject({
    location: "createExportClient",
    change: "removed",
    code: { lines: ['import { createExportClient } from "@itwin-rest/export";'] },
  });
  expect(
    reasons
      .filter(({ change }) => change === "old code stops compiling")
      .map(({ location }) => location.replace(/:\d+$/, "")),
  ).toEqual(expect.arrayContaining(["packages/export/README.ts", "examples/node-export/main.ts"]));
});

test("a change that no walk finds is found by old code", () => {
  const rated = rateEdits([
    "packages/core/src/unwrap.ts",
    "export function unwrap<",
    "export function unwrap<Wanted extends string, ",
  ]);

  expect(bumpsOf(rated)).toMatchObject({ core: "major", export: "major", synchronization: "major" });
});

test.each<[title: string, path: string, text: string, replacement: string, bumps: object]>([
  ["engines", "packages/core/package.json", '"node": ">=20"', '"node": ">=22"', { core: "major" }],
  ["wider engines", "packages/core/package.json", '"node": ">=20"', '"node": ">=18"', { core: "minor" }],
  [
    "an export path that is gone",
    "packages/export/package.json",
    '      "./openapi.json": "./openapi.json",\n',
    "",
    { export: "major" },
  ],
  [
    "a range in the catalog",
    "pnpm-workspace.yaml",
    "openapi-fetch: 0.17.0",
    "openapi-fetch: 0.17.1",
    { core: "patch" },
  ],
  [
    "a field that has no rule",
    "packages/core/package.json",
    '"license": "MIT"',
    '"license": "ISC"',
    { core: "unrated" },
  ],
  ["scripts", "packages/core/package.json", "scripts/build/main.ts", "scripts/build/other.ts", {}],
  [
    "types that the generator writes differently",
    "packages/export/src/schema.gen.ts",
    "export interface paths {\n",
    "export interface paths {\n  readonly: true;\n",
    { export: "unrated" },
  ],
  ["a README", "packages/mock/README.md", "\n", "\n\n", { mock: "patch" }],
  ["an implementation", "packages/core/src/unwrap.ts", "!result.ok", "result.ok !== true", { core: "patch" }],
])("rates %s", (_, path, text, replacement, bumps) => {
  expect(bumpsOf(rateEdits([path, text, replacement]))).toEqual(bumps);
});

test("rates the mock by the wire of the specs that it ships", () => {
  const described = rateEdits(
    ["packages/export/openapi.json", '"description": "', '"description": "The '],
    ["packages/synchronization/package.json", '"description": "', '"description": "The '],
  );
  const moved = rateEdits([
    "packages/export/openapi.json",
    "https://api.bentley.com/export",
    "https://eu.bentley.com/export",
  ]);

  expect(bumpsOf(described)).toEqual({ export: "patch", mock: "patch", synchronization: "patch" });
  expect(bumpsOf(moved)).toMatchObject({ export: "major", mock: "major" });
});
