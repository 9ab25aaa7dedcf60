import { expect, test } from "vitest";
import { reasonText } from "./reason-text.ts";
import { bumpsOf, type FileEdit, rateEdits } from "./testing/rate-edits.ts";

const index = "packages/export/src/index.ts";
const options = "packages/core/src/client-options.ts";
const retry = "export interface RetryOptions {";
const unwrap = "packages/core/src/unwrap.ts";
const newExport: FileEdit[] = [
  [unwrap, "/**", "export const version = 1;\n\n/**"],
  ["packages/core/src/index.ts", "export { unwrap", "export { version, unwrap"],
];

test.each<[title: string, bumps: object, ...edits: FileEdit[]]>([
  ["nothing if nothing changed", {}],
  [
    "core and the service that passes a new export of core on",
    { core: "minor", export: "minor" },
    ...newExport,
    [index, "  unwrap,\n", "  unwrap,\n  version,\n"],
  ],
  [
    "a minor change of core for the services that pass it on",
    { core: "minor", export: "minor", synchronization: "minor" },
    [options, retry, `${retry}\n  jitter?: number;`],
  ],
  [
    "a patch of core for core alone",
    { core: "patch" },
    [
      options,
      retry,
      `/** Retries. */
${retry}`,
    ],
    [unwrap, "!result.ok", "result.ok !== true"],
  ],
  [
    "types that the generator writes differently",
    { export: "unrated" },
    [
      "packages/export/src/schema.gen.ts",
      "export interface paths {\n",
      "export interface paths {\n  readonly: true;\n",
    ],
  ],
  [
    "an export path of a manifest",
    { export: "major" },
    ["packages/export/package.json", '      "./openapi.json": "./openapi.json",\n', ""],
  ],
  ["a range in the catalog", { core: "patch" }, ["pnpm-workspace.yaml", "fetch: 0.17.0", "fetch: 0.17.1"]],
  [
    "the mock by the text of a spec",
    { export: "patch", mock: "patch", synchronization: "patch" },
    ["packages/export/openapi.json", '"description": "', '"description": "The '],
    ["packages/synchronization/package.json", '"description": "', '"description": "The '],
  ],
  [
    "the mock by the wire of a spec",
    { export: "major", mock: "major" },
    ["packages/export/openapi.json", "https://api.bentley.com/export", "https://eu.bentley.com/export"],
  ],
])("rates %s", async (_, bumps, ...edits) => {
  expect(bumpsOf(await rateEdits(...edits))).toEqual(bumps);
});

test("a breaking change of one service counts for no other, and its old code is shown", async () => {
  const rated = await rateEdits([index, "  createExportClient,\n", ""]);

  expect(bumpsOf(rated)).toEqual({ export: "major" });
  const reasons = rated.get("@itwin-rest/export") ?? [];
  expect(reasons[0]?.code?.lines).toEqual(['import { createExportClient } from "@itwin-rest/export";']);
  const broken = reasons.filter(({ change }) => change === "old code stops compiling").map(reasonText);
  expect(broken.join("\n")).toContain("packages/export/README.ts:");
  expect(broken.join("\n")).toContain("examples/node-export/main.ts:");
});

test("the larger bump wins where several reasons meet, some of which only old code shows", async () => {
  const rated = await rateEdits(
    [unwrap, "export function unwrap<", "export function unwrap<Wanted extends string, "],
    [options, retry, `${retry}\n  jitter?: number;`],
    ["packages/core/README.md", "\n", "\n\n"],
  );

  const reasons = rated.get("@itwin-rest/core") ?? [];
  expect(bumpsOf(rated)).toEqual({ core: "major", export: "major", synchronization: "major" });
  expect(new Set(reasons.map(({ bump }) => bump))).toEqual(new Set(["major", "minor", "patch"]));
});
