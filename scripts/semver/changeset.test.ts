import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { readChangesets } from "./changeset.ts";
import { checkChangesets } from "./check-changesets.ts";
import { formatMarkdown } from "./format.ts";
import type { Rating } from "./rate.ts";
import { largest, mergeReasons, type Rated, type Reason } from "./reason.ts";
import { writeChangeset } from "./write-changeset.ts";

const names = ["@itwin-rest/core", "@itwin-rest/export"];
const file = ".changeset/export-semver.md";

test.each<[title: string, text: string, problem: string]>([
  [
    "has no front matter",
    "Fixed it.",
    `${file} is malformed: missing or invalid frontmatter. Correct its front matter`,
  ],
  ["is not YAML", "---\n- : [\n---\n", `${file} is malformed: invalid YAML in frontmatter. Correct its front matter`],
  [
    "has an unknown bump",
    '---\n"@itwin-rest/core": huge\n---\n',
    `${file} is malformed: invalid version type "huge" for package "@itwin-rest/core". Correct`,
  ],
  [
    "names an unknown package",
    '---\n"@itwin-rest/cor": patch\n---\n',
    `${file} names @itwin-rest/cor, which is not a public package. Rename it to one of @itwin-rest/core,`,
  ],
])("rejects in one line a changeset that %s", async (_, text, problem) => {
  const root = await plantFolder({ [file]: text });

  expect(() => readChangesets(root, names)).toThrow(problem);
  expect(() => readChangesets(root, names)).not.toThrow("\n");
});

test("requires a changeset that is missing or too small, and accepts a larger one", async () => {
  const root = await plantFolder({ ".changeset/README.md": "" });
  const check = (rating: Rating) => checkChangesets(rating, readChangesets(root, names));

  expect(check(rate([added]))).toEqual([
    `${file} is missing, and @itwin-rest/export needs minor. Run: pnpm semver --write`,
  ]);
  writeChangeset(root, rate([added]), []);
  expect(check(rate([added]))).toEqual([]);
  expect(check(rate([removed]))).toEqual([
    `${file} says minor, and @itwin-rest/export needs major. Run: pnpm semver --write`,
  ]);
  expect(check(rate([removed], "0.3.0"))).toEqual([]);
  expect(check(rate([]))).toEqual([]);
});

test("accepts a version that is raised already", () => {
  expect(checkChangesets({ ...rate([added]), version: "1.1.0" }, [])).toEqual([]);
  expect(checkChangesets({ ...rate([removed]), version: "1.1.0" }, [])).toHaveLength(1);
});

test("questions a major version below 1.0, unless its text mentions it", async () => {
  const root = await plantFolder({ [file]: '---\n"@itwin-rest/export": major\n---\n\nRemoved x.\n' });
  const intended = await plantFolder({ [file]: '---\n"@itwin-rest/export": major\n---\n\nReleased 1.0.0.\n' });

  expect(checkChangesets(rate([], "0.3.0"), readChangesets(root, names))).toEqual([
    `${file} says major, which releases @itwin-rest/export 1.0.0. Say minor, or mention 1.0.0 in its text if this is intended.`,
  ]);
  expect(checkChangesets(rate([], "0.3.0"), readChangesets(intended, names))).toEqual([]);
});

test("requires a decision on an unrated difference, also with other changesets", async () => {
  const root = await plantFolder({ ".changeset/a.md": '---\n"@itwin-rest/export": minor\n---\n\nAdded x.\n' });
  const decided = await plantFolder({
    ".changeset/a.md": '---\n"@itwin-rest/export": patch\n---\n\nRewrote `Result`.\n',
  });

  expect(checkChangesets(rate([unrated]), readChangesets(root, names))).toEqual([
    `${file} must decide about Result: another generic type (A → B). Choose a bump for @itwin-rest/export, and name \`Result\` in the text: pnpm changeset`,
  ]);
  expect(checkChangesets(rate([unrated]), readChangesets(decided, names))).toEqual([]);
  expect(checkChangesets(rate([unrated, removed]), readChangesets(decided, names))).toHaveLength(1);
});

test("writes a list of true sentences that names every operation", async () => {
  const root = await plantFolder({ ".changeset/README.md": "" });
  const operations = ["a", "b", "c", "d"];

  writeChangeset(
    root,
    rate([removed, { ...added, direction: "sent", location: "query.$top", operations }, status]),
    [],
  );

  expect(summaryOf(root)).toBe(`Changes of this package:

- Breaking: removed \`unwrap\`.
- Added \`query.$top\` sent to \`a\`, \`b\`, \`c\` and \`d\`.
- Breaking: documented \`status 409\` received from \`a\`, which was \`"unexpected"\`.`);
});

test("keeps other packages, prose and reworded sentences, adds a second break, and removes a reverted one", async () => {
  const root = await plantFolder({
    [file]: '---\n"@itwin-rest/core": patch\n"@itwin-rest/export": patch\n---\n\nThanks to all.\n',
  });
  const write = (reasons: Reason[]) => writeChangeset(root, rate(reasons), readChangesets(root, names));

  write([removed, added]);
  const first = readFileSync(join(root, file), "utf8");
  expect(first).toContain('"@itwin-rest/core": patch\n"@itwin-rest/export": major');
  expect(summaryOf(root)).toBe("Thanks to all.\n\n- Breaking: removed `unwrap`.\n- Added `page`.");

  write([removed, { ...removed, location: "poll" }, added]);
  expect(summaryOf(root)).toBe(
    "Thanks to all.\n\n- Breaking: removed `unwrap`.\n- Breaking: removed `poll`.\n- Added `page`.",
  );

  write([added]);
  expect(summaryOf(root)).toBe("Thanks to all.\n\n- Added `page`.");
  expect(write([added])).toBe(`@itwin-rest/export needs minor, and ${file} says so.`);
});

test("lowers its own bump, but not one chosen by a person, and deletes an empty file", async () => {
  const root = await plantFolder({ ".changeset/README.md": "" });
  const write = (reasons: Reason[]) => writeChangeset(root, rate(reasons), readChangesets(root, names));

  write([removed]);
  write([added]);
  expect(readFileSync(join(root, file), "utf8")).toContain('"@itwin-rest/export": minor\n');
  expect(write([])).toBe(`Deleted ${file}: nothing is left of it.`);
  expect(existsSync(join(root, file))).toBe(false);
});

test("keeps handwritten changesets that are large enough", async () => {
  const root = await plantFolder({ ".changeset/a.md": '---\n"@itwin-rest/export": minor\n---\n\nAdded `page`.\n' });

  expect(writeChangeset(root, rate([added]), readChangesets(root, names))).toBe(
    "@itwin-rest/export needs minor, and the changesets say so.",
  );
});

test("a prerelease has used some changesets, and a second change needs its own", async () => {
  const used = '---\n"@itwin-rest/export": minor\n---\n\nAdded `page`.\n';
  const root = await plantFolder({
    ".changeset/used.md": used,
    ".changeset/pre/other.md": used,
    ".changeset/pre.json": '{ "changesets": ["used"] }',
  });
  const rating = { ...rate([added], "1.1.0-next.0"), version: "1.1.0-next.0" };

  expect(checkChangesets(rating, readChangesets(root, names))).toEqual([
    `${file} is missing, and @itwin-rest/export needs minor. Run: pnpm semver --write`,
  ]);
});

test("prints for a pull request", () => {
  const code = { lines: ["unwrap();"], index: 0, message: "TS2304" };

  expect(
    formatMarkdown(rate([{ ...removed, code }, added], "0.3.0")),
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

const added: Reason = { bump: "minor", direction: "named", location: "page", change: "added" };
const removed: Reason = { bump: "major", direction: "named", location: "unwrap", change: "removed" };
const status: Reason = {
  bump: "major",
  direction: "received",
  location: "status 409",
  operations: ["a"],
  change: "added",
};
const unrated: Reason = {
  bump: "unrated",
  direction: "named",
  location: "Result",
  change: "another generic type",
  before: "A",
  after: "B",
};

function rate(reasons: Reason[], version = "1.0.0"): Rating {
  const base = { reference: `@itwin-rest/export@${version}`, version };
  return {
    package: "@itwin-rest/export",
    folder: "packages/export",
    version,
    base,
    bump: largest(reasons.map(({ bump }) => bump)),
    reasons,
  };
}

function summaryOf(root: string): string | undefined {
  return readChangesets(root, names).find((changeset) => changeset.file === file)?.summary;
}
