import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { edit } from "../spec/testing/copy-fixture.ts";
import { verdict } from "./main.ts";
import { git, plantRepository, release, setVersion } from "./testing/plant-repository.ts";

// Compilers run, which takes a while where many of them do.
vi.setConfig({ testTimeout: 60_000 });

const schemas = "specs/export/connections/schemas.yaml";
const shared = "specs/shared/parameters.yaml";
const changeset = ".changeset/export-spec.md";

test("a service without a release needs a changeset for the first one", async () => {
  const root = plantRepository();
  rmSync(join(root, ".changeset/export.md"));

  const { text, notes, isGood } = await verdict(root, { check: true });

  expect(text).toContain("@itwin-rest/export: minor, the first release");
  expect(notes).toEqual([`${changeset} is missing, and @itwin-rest/export needs minor. Run: pnpm semver --write`]);
  expect(isGood).toBe(false);
});

test("is content with a first release that has its changelog and not yet its tag, but not in a shallow clone", async () => {
  const root = plantRepository();
  release(root, "0.1.0");
  for (const name of ["export", "synchronization"]) git(root, "tag", "--delete", `@itwin-rest/${name}@0.1.0`);

  const { notes, isGood } = await verdict(root, { check: true });
  writeFileSync(join(root, ".git/shallow"), execFileSync("git", ["rev-parse", "HEAD"], { cwd: root }));

  expect({ notes, isGood }).toEqual({ notes: [], isGood: true });
  await expect(verdict(root, { check: true })).rejects.toThrow("has no tag here. Run: git fetch --tags --unshallow");
});

test("finds nothing where nothing has changed but the format", async () => {
  const root = plantRepository();
  release(root, "1.0.0");
  edit(root, schemas, "ExportConnection:\n", "# A comment.\nExportConnection:\n");

  const report = await verdict(root, { check: true });

  expect(report).toEqual({
    text: "@itwin-rest/export: none since @itwin-rest/export@1.0.0\n@itwin-rest/synchronization: none since @itwin-rest/synchronization@1.0.0",
    notes: [],
    isGood: true,
  });
});

test("tells what has changed, where, in which direction, and what stops compiling", async () => {
  const root = plantRepository();
  release(root, "1.0.0");
  breakSpec(root);

  const { text } = await verdict(root);

  const lines = text.split("\n");
  expect(lines.slice(0, 8)).toEqual([
    "@itwin-rest/export: major since @itwin-rest/export@1.0.0",
    "  major  ExportConnection.id, received from getExportConnections, createExportConnection and getExportConnection: now optional (was string)",
    '           const result = await client.GET("/connections", { params: { query: { imodelId: "text" } } });',
    "         > if (result.status === 200) { const value: string = result.data.connections[0]!.id; }",
    "           // TS2322: Type 'string | undefined' is not assignable to type 'string'.",
    "  major  ExportConnectionCreate.displayName, sent to createExportConnection: now required (was string)",
    '         > await client.POST("/connections", { body: { iModelId: "text" } });',
    expect.stringMatching(/^ {11}\/\/ TS2741: Property 'displayName' is missing in type/),
  ]);
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}old code examples\/.* `connectionId: connection\.id,` TS2322/),
  );
  expect(lines.at(-1)).toBe("@itwin-rest/synchronization: none since @itwin-rest/synchronization@1.0.0");
});

test("compares with another commit if it is asked to", async () => {
  const root = plantRepository();
  edit(root, schemas, "The display name.", "What people call it.");

  const { text } = await verdict(root, { base: "HEAD" });

  expect(text).toContain("@itwin-rest/export: patch since HEAD");
});

test("releases what is major as minor before 1.0", async () => {
  const root = plantRepository();
  release(root, "0.3.0");
  breakSpec(root);

  const { text } = await verdict(root, { write: true });

  expect(text).toContain("@itwin-rest/export: major since @itwin-rest/export@0.3.0, released as minor before 1.0");
  expect(readFileSync(join(root, changeset), "utf8")).toBe(`---
"@itwin-rest/export": minor
---

- Breaking: Made optional: \`ExportConnection.id\`, received from \`getExportConnections\`, \`createExportConnection\` and \`getExportConnection\`.
- Breaking: Made required: \`ExportConnectionCreate.displayName\`, sent to \`createExportConnection\`.
`);
});

test("raises a changeset that asks for too little, and keeps its words", async () => {
  const root = plantRepository();
  release(root, "1.0.0");
  writeFileSync(join(root, changeset), '---\n"@itwin-rest/export": patch\n---\n\nSaid more clearly what a name is.\n');
  breakSpec(root);

  const before = await verdict(root, { check: true });
  const { notes } = await verdict(root, { write: true });
  const after = await verdict(root, { check: true });

  expect(before.notes).toEqual([
    `${changeset} says patch, and @itwin-rest/export needs major. Run: pnpm semver --write`,
  ]);
  expect(notes).toContain(`Raised ${changeset} to major.`);
  expect(readFileSync(join(root, changeset), "utf8")).toMatch(
    /^---\n"@itwin-rest\/export": major\n---\n\n- Said more clearly what a name is\.\n- Breaking: Made optional: /,
  );
  expect([before.isGood, after.isGood]).toEqual([false, true]);
});

test("is content with a changeset by hand and with a version that is raised already", async () => {
  const root = plantRepository();
  release(root, "1.0.0");
  edit(root, schemas, "The display name.", "What people call it.");
  writeFileSync(join(root, ".changeset/words.md"), '---\n"@itwin-rest/export": patch\n---\n\nImproved the tooltips.\n');

  const byHand = await verdict(root, { check: true, write: true });
  rmSync(join(root, ".changeset/words.md"));
  setVersion(root, "export", "1.0.1");
  const raised = await verdict(root, { check: true });

  expect([byHand.isGood, raised.isGood]).toEqual([true, true]);
  expect(existsSync(join(root, changeset))).toBe(false);
});

test("an edit of what is shared reaches the services that use it, and no other", async () => {
  const root = plantRepository();
  release(root, "1.0.0");
  edit(root, shared, "The amount of data per item", "The amount of data in each item");

  const one = await verdict(root);
  edit(root, shared, "The number of items before", "The count of items before");
  const both = await verdict(root);

  expect(one.text).toMatch(/^@itwin-rest\/export: none .*\n@itwin-rest\/synchronization: patch /);
  expect(both.text).toMatch(/^@itwin-rest\/export: patch .*\n {2}patch .*\n@itwin-rest\/synchronization: patch /);
});

test("old code that stops compiling without a major verdict is an error, with its line", async () => {
  const root = plantRepository();
  release(root, "1.0.0");
  edit(
    root,
    "packages/export/src/client.ts",
    "createExportClient(options: ExportClientOptions)",
    "createExportClient(options: ExportClientOptions, more: string)",
  );

  const { text, isGood } = await verdict(root);

  expect(text).toContain(
    "error: the verdict is not major, and old code stops compiling: packages/export/README.ts:3 `const client = createExportClient(",
  );
  expect(text).toContain("packages/export/src/client.test-d.ts:");
  expect(isGood).toBe(false);
});

test("prints for programs and for a pull request", async () => {
  const root = plantRepository();
  release(root, "1.0.0");
  breakSpec(root);

  const json = await verdict(root, { json: true });
  const markdown = await verdict(root, { markdown: true });

  expect(JSON.parse(json.text)[0]).toMatchObject({
    package: "@itwin-rest/export",
    base: { reference: "@itwin-rest/export@1.0.0", version: "1.0.0" },
    bump: "major",
    reasons: [{ direction: "received", place: "ExportConnection.id", before: "string" }, { direction: "sent" }],
  });
  expect(markdown.text).toContain(
    "### @itwin-rest/export: major since @itwin-rest/export@1.0.0\n- **major** ExportConnection.id",
  );
  expect(markdown.text).toContain('\n  ```ts\n  await client.POST("/connections"');
});

test("says what is wrong with what it is given", async () => {
  const root = plantRepository();
  release(root, "1.0.0");

  await expect(verdict(root, { base: "mian" })).rejects.toThrow(
    "There is no commit mian. Is it misspelt, or not fetched?",
  );
  git(root, "tag", "--delete", "@itwin-rest/export@1.0.0");
  writeFileSync(join(root, "packages/export/CHANGELOG.md"), "# export\n\n## 1.0.0\n\n## 0.1.0\n");
  await expect(verdict(root)).rejects.toThrow("@itwin-rest/export has been released and has no tag here.");
  rmSync(join(root, ".git"), { recursive: true });
  await expect(verdict(root)).rejects.toThrow(`${root} is not a git repository.`);
  edit(root, schemas, "type: object", "type: objekt");
  await expect(verdict(root)).rejects.toThrow(/^specs\/export\/connections\/schemas\.yaml:/);
});

test.each([
  { args: ["--bse", "main"], message: "Unknown option '--bse'" },
  { args: ["--base"], message: "Option '--base <value>' argument missing" },
  { args: ["--base", "mian"], message: "There is no commit mian." },
])("the command ends with 2 and a line for $args", ({ args, message }) => {
  const command = [join(import.meta.dirname, "main.ts"), ...args];

  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });

  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

/** A name has to be sent from now on, and an id may miss. */
function breakSpec(root: string): void {
  edit(root, schemas, "required: [iModelId]", "required: [iModelId, displayName]");
  edit(root, schemas, "  required: [id]\n", "");
}
