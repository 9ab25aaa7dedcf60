import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type SpecEdits, silentEdits, specEdits } from "./policy/spec-edits.ts";
import { surfaceEdits, type Version } from "./policy/surface-edits.ts";
import { largest } from "./reason.ts";
import { reasonText } from "./reason-text.ts";
import { bumpsOf, type FileEdit, rateEdits } from "./testing/rate-edits.ts";
import { rateRows, specVersion } from "./testing/rate-rows.ts";

/** The rows of the tables in docs/versioning.md: a kind of edit with its bump, and that of the opposite edit. */
const document = readFileSync(join(import.meta.dirname, "../../docs/versioning.md"), "utf8");
const policy = [...document.matchAll(/^\| (.+?) +\| (none|patch|minor|major|unrated) +\| (\w+) +\|/gm)].map(
  ([, edit = "", bump = "", back = ""]) => ({ edit, bump, back }),
);

const ofSpecs: [string, [Version, Version]][] = Object.entries({ ...specEdits, ...silentEdits }).map(
  ([edit, edits]: [string, SpecEdits]) => {
    const { given, change } = Array.isArray(edits) ? { given: [], change: edits } : edits;
    return [edit, [specVersion(given), specVersion([...given, ...change])]];
  },
);
const ofSurfaces = Object.entries(surfaceEdits).flatMap(([edit, pairs]) =>
  pairs.map((pair): [string, [Version, Version]] => [edit, pair]),
);
const examples = [...ofSpecs, ...ofSurfaces];
const rated = await rateRows([
  ...examples.map(([, [before, after]]) => [before, after] as const),
  ...examples.map(([, [before, after]]) => [after, before] as const),
]);

test.each(policy)("$bump and $back: $edit", ({ edit, bump, back }) => {
  const found = [...examples.keys()].filter((index) => examples[index]?.[0] === edit);

  expect(found).not.toEqual([]);
  for (const index of found) {
    const [there = [], opposite = []] = [rated[index], rated[index + examples.length]];
    const bumps = [there, opposite].map((reasons) => largest(reasons.map((reason) => reason.bump)));
    expect({ bumps, there: there.map(reasonText), opposite: opposite.map(reasonText) }).toMatchObject({
      bumps: [bump, back],
    });
    // A change that breaks calls is shown by a line.
    if (edit in specEdits) expect(there.some(({ code }) => code)).toBe(bump === "major");
  }
});

test("docs/versioning.md has a row for each edit that is tested", () => {
  const edits = new Set(policy.map(({ edit }) => edit));

  expect(examples.map(([edit]) => edit).filter((edit) => !edits.has(edit))).toEqual([]);
});

test("names the member, the direction, the types and the line that stops compiling", async () => {
  const source = (type: string) =>
    `export interface Result { a: { b: ${type} } }\nexport declare function f(): Result;`;
  const [reasons] = await rateRows([[source("string"), source("number")]]);

  expect(reasons?.[0]).toMatchObject({
    bump: "major",
    direction: "received",
    location: "Result.a.b",
    before: "string",
    after: "number",
    code: {
      lines: ["const known: string | undefined = value.a.b;"],
      index: 0,
      message: "TS2322: Type 'number' is not assignable to type 'string'.",
    },
  });
});

const index = "packages/export/src/index.ts";
const options = "packages/core/src/client-options.ts";
const retry = "export interface RetryOptions {";
const unwrap = "packages/core/src/unwrap.ts";

test.each<[title: string, bumps: object, ...edits: FileEdit[]]>([
  ["nothing if nothing changed", {}],
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

test("rates core and the services that pass its new export or its minor change on", async () => {
  const rated = await rateEdits(
    [options, retry, `${retry}\n  jitter?: number;`],
    [unwrap, "/**", "export const version = 1;\n\n/**"],
    ["packages/core/src/index.ts", "export { unwrap", "export { version, unwrap"],
    [index, "  unwrap,\n", "  unwrap,\n  version,\n"],
  );

  expect(bumpsOf(rated)).toEqual({ core: "minor", export: "minor", synchronization: "minor" });
  expect(rated.get("@itwin-rest/export")?.map(reasonText)).toContain("version: added");
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
