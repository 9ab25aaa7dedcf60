import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type SpecEdits, silentEdits, specEdits } from "./policy/spec-edits.ts";
import { surfaceEdits, type Version } from "./policy/surface-edits.ts";
import { largest } from "./reason.ts";
import { reasonText } from "./reason-text.ts";
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
