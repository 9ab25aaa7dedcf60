import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { plantFolder } from "../testing/plant-folder.ts";
import { readChangesets } from "./changeset.ts";
import { checkChangesets } from "./check-changesets.ts";
import { formatMarkdown } from "./format.ts";
import type { Rating } from "./rate.ts";
import { largest, mergeReasons, type Rated, type Reason } from "./reason.ts";
import { writeChangeset } from "./write-changeset.ts";

interface Case {
  /** The version of the last release. */
  version?: string;
  /** The version of the manifest, if it differs. */
  raised?: string;
  changesets?: Record<string, string>;
  /** The error about the changeset that `--write` maintains. */
  error?: string;
  steps?: { reasons: string[]; problems?: string[]; note?: string; text?: string }[];
}

const names = ["@itwin-rest/core", "@itwin-rest/export"];
const file = ".changeset/export-semver.md";
const table = readFileSync(join(import.meta.dirname, "testing/changeset-cases.yaml"), "utf8");
const { cases, reasons: known }: { cases: Record<string, Case>; reasons: Record<string, Reason> } = parse(table);

test.each(Object.entries(cases))("%s", async (_, { changesets = {}, error, steps = [], ...versions }) => {
  const files = Object.entries(changesets).map(([name, text]) => [`.changeset/${name}`, text]);
  const root = await plantFolder({ ".changeset/README.md": "", ...Object.fromEntries(files) });

  if (error) {
    expect(() => readChangesets(root, names)).toThrow(`${file} ${error}`);
    expect(() => readChangesets(root, names)).not.toThrow("\n");
  }
  for (const { reasons, problems, note, text } of steps) {
    const rating = rate(
      reasons.flatMap((name) => known[name] ?? []),
      versions,
    );
    if (problems) expect(checkChangesets(rating, readChangesets(root, names))).toEqual(problems);
    if (note) expect(writeChangeset(root, rating, readChangesets(root, names))).toBe(note);
    if (text !== undefined) expect(writtenText(root)).toBe(text);
  }
});

test("prints for a pull request", () => {
  const code = { lines: ["unwrap();"], index: 0, message: "TS2304" };
  const reasons = [known.removed && { ...known.removed, code }, known.added].flatMap((reason) => reason ?? []);

  expect(
    formatMarkdown(rate(reasons, { version: "0.3.0" })),
  ).toBe(`### @itwin-rest/export: major since @itwin-rest/export@0.3.0, released as minor before 1.0
- **major** unwrap: removed

  \`\`\`ts
  > unwrap();
    // TS2304
  \`\`\`
- **minor** page: added
`);
});

test("the larger bump wins where reasons meet in one place, in any order, and operations add up", () => {
  const reason = (bump: Rated, operation: string): Reason => ({
    bump,
    direction: "sent",
    location: "Options.a",
    change: "another type",
    operations: [operation],
  });

  for (const reasons of [
    [reason("minor", "one"), reason("major", "two")],
    [reason("major", "one"), reason("minor", "two")],
  ])
    expect(mergeReasons(reasons)).toEqual([{ ...reason("major", "one"), operations: ["one", "two"] }]);
  expect(mergeReasons([reason("unrated", "one"), reason("minor", "two")])[0]?.bump).toBe("unrated");
  expect(largest(["patch", "major", "unrated", "minor"])).toBe("major");
});

function rate(reasons: Reason[], { version = "1.0.0", raised = version }: Case): Rating {
  return {
    package: "@itwin-rest/export",
    folder: "packages/export",
    version: raised,
    base: { reference: `@itwin-rest/export@${version}`, version },
    bump: largest(reasons.map(({ bump }) => bump)),
    reasons,
  };
}

function writtenText(root: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, "utf8").replace(/^# Written by .*\n/m, "") : "";
}
