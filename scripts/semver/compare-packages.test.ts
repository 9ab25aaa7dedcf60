import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { largest } from "./reason.ts";
import { reasonText } from "./reason-text.ts";
import { readPackageEdits, readSpecEdits, readSurfaceEdits } from "./testing/policy-edits.ts";
import { bumpsOf, rateEdits } from "./testing/rate-edits.ts";
import { rateRows } from "./testing/rate-rows.ts";

/** The rows of the tables in docs/versioning.md: a kind of edit with its bump, and that of the opposite edit. */
const document = readFileSync(join(import.meta.dirname, "../../docs/versioning.md"), "utf8");
const policy = [...document.matchAll(/^\| (.+?) +\| (none|patch|minor|major|unrated) +\| (\w+) +\|/gm)].map(
  ([, edit = "", bump = "", back = ""]) => ({ edit, bump, back }),
);

const edits = [...readSpecEdits(), ...readSurfaceEdits()];
const opposites = edits.map(({ before, after }) => ({ before: after, after: before }));
const rated = await rateRows([...edits, ...opposites]);

test.each(policy)("$bump and $back: $edit", ({ edit, bump, back }) => {
  const found = [...edits.entries()].filter(([, { row }]) => row === edit);

  expect(found).not.toEqual([]);
  for (const [index, { isShown }] of found) {
    const [there = [], opposite = []] = [rated[index], rated[index + edits.length]];
    const bumps = [there, opposite].map((reasons) => largest(reasons.map((reason) => reason.bump)));
    expect({ bumps, there: there.map(reasonText), opposite: opposite.map(reasonText) }).toMatchObject({
      bumps: [bump, back],
    });
    // A change that breaks calls is shown by a line.
    if (isShown) expect(there.some(({ code }) => code)).toBe(bump === "major");
  }
});

test("docs/versioning.md has a row for each edit that is tested", () => {
  expect(new Set(edits.map(({ row }) => row))).toEqual(new Set(policy.map(({ edit }) => edit)));
});

test("names the member, the direction, the types and the line that stops compiling", async () => {
  const moduleOf = (text: string) => ({ "src/index.ts": text });
  const received = (type: string) =>
    moduleOf(`export interface Result { a: { b: ${type} } } export declare function f(): Result;`);
  const sent = (type: string) =>
    moduleOf(`export type Names = ${type}; export declare function f(names: Names): void;`);
  const [first, second] = await rateRows([
    { before: received("string"), after: received("number") },
    { before: sent("string[]"), after: sent("[string]") },
  ]);

  expect(first?.[0]).toMatchObject({
    bump: "major",
    direction: "received",
    location: "Result.a.b",
    before: "string",
    after: "number",
    code: {
      lines: ['declare const value: Result["a"]["b"];', "const known: string = value;"],
      index: 1,
      message: "TS2322: Type 'number' is not assignable to type 'string'.",
    },
  });
  expect(second?.[0]?.code?.lines).toEqual(["declare const value: string[];", "const known: Names = value;"]);
});

const index = "packages/export/src/index.ts";
const options = "packages/core/src/client-options.ts";
const retry = "export interface RetryOptions {";
const unwrap = "packages/core/src/unwrap.ts";

test.each(readPackageEdits())("rates %s", async (_, { bumps, edits }) => {
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
