import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { edit } from "../spec/testing/copy-fixture.ts";
import { semver } from "./main.ts";
import { commit, git, plantRepository, release, reset, setVersion } from "./testing/plant-repository.ts";

const schemas = "specs/export/connections/schemas.yaml";
const changeset = ".changeset/export-semver.md";
const root = plantRepository();
const unreleased = await semver(root, { check: true });
release(root, "1.0.0");

beforeEach(() => reset(root, "1.0.0"));
afterAll(() => rmSync(root, { recursive: true }));

test("a package without a release needs a changeset for the first one", () => {
  expect(unreleased.text).toContain("@itwin-rest/export: minor, the first release");
  expect(unreleased.notes).toContain(
    `${changeset} is missing, and @itwin-rest/export needs minor. Run: pnpm semver --write`,
  );
  expect(unreleased.isGood).toBe(false);
});

test("rates nothing if only the format of a spec changed", async () => {
  edit(root, schemas, "ExportConnection:\n", "# A comment.\nExportConnection:\n");

  const report = await semver(root, { check: true });

  const lines = ["core", "export", "mock", "synchronization"].map(
    (name) => `@itwin-rest/${name}: none since @itwin-rest/${name}@1.0.0`,
  );
  expect(report).toEqual({ text: lines.join("\n"), notes: [], isGood: true });
});

test("prints location, direction and the line that stops compiling, and writes changesets that pass", async () => {
  edit(root, schemas, "required: [iModelId]", "required: [iModelId, displayName]");
  edit(root, schemas, "  required: [id]\n", "");

  const { text, notes } = await semver(root, { write: true });
  const checked = await semver(root, { check: true, markdown: true });

  const lines = text.split("\n");
  expect(lines).toContain(
    "  major   ExportConnection.id, received from getExportConnections, createExportConnection and getExportConnection: now optional (was string)",
  );
  expect(lines).toContain(
    "          > if (result.status === 200) { const value: string = result.data.connections[0]!.id; }",
  );
  expect(lines).toContain("            // TS2322: Type 'string | undefined' is not assignable to type 'string'.");
  expect(lines).toContain(
    "  major   ExportConnectionCreate.displayName, sent to createExportConnection: now required (was string)",
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}major {3}examples\/node-export\/main\.ts:\d+: old code stops compiling$/),
  );
  expect(lines).toContain("@itwin-rest/core: none since @itwin-rest/core@1.0.0");
  expect(notes).toContain(`Wrote ${changeset}: major.`);
  expect(readFileSync(join(root, changeset), "utf8")).toContain(
    "- Breaking: made `ExportConnectionCreate.displayName` sent to `createExportConnection` required.",
  );
  expect(existsSync(join(root, ".changeset/mock-semver.md"))).toBe(true);
  expect(checked.notes).toEqual([]);
  expect(checked.text).toContain("### @itwin-rest/export: major since @itwin-rest/export@1.0.0\n- **major** ");
});

test("an edit of a shared spec file reaches the services that use it, and no other", async () => {
  edit(root, "specs/shared/parameters.yaml", "description: ", "description: Edited. ");
  const json = await semver(root, { json: true, base: "HEAD" });

  const bumps = JSON.parse(json.text).map(({ package: name, bump }: { package: string; bump: string }) => [name, bump]);
  expect(Object.fromEntries(bumps)).toEqual({
    "@itwin-rest/core": "none",
    "@itwin-rest/export": "patch",
    "@itwin-rest/mock": "patch",
    "@itwin-rest/synchronization": "patch",
  });
});

test("compares with the newest version, and with the last release within prereleases", async () => {
  git(root, "tag", "@itwin-rest/export@1.0.0-next.9");
  git(root, "tag", "@itwin-rest/core@0.9.0");
  edit(
    root,
    "packages/export/src/index.ts",
    "export {\n  createExportClient,",
    "export {\n  createExportClient as added,\n  createExportClient,",
  );
  const stable = await semver(root);
  setVersion(root, "export", "1.1.0-next.0");
  commit(root);
  git(root, "tag", "@itwin-rest/export@1.1.0-next.0");
  edit(root, "packages/export/src/index.ts", "  createExportClient as added,\n", "");
  const prerelease = await semver(root);
  git(
    root,
    "tag",
    "--delete",
    "@itwin-rest/export@1.0.0-next.9",
    "@itwin-rest/core@0.9.0",
    "@itwin-rest/export@1.1.0-next.0",
  );

  expect(stable.text).toContain("@itwin-rest/core: none since @itwin-rest/core@1.0.0");
  expect(stable.text).toContain("@itwin-rest/export: minor since @itwin-rest/export@1.0.0");
  expect(prerelease.text).toContain(
    "@itwin-rest/export: patch since @itwin-rest/export@1.1.0-next.0\n  major   added: removed",
  );
});

test("explains in a line what a person has to correct", async () => {
  await expect(semver(root, { base: "mian" })).rejects.toThrow("Unknown commit mian. Check its spelling, or fetch it.");
  git(root, "tag", "@itwin-rest/clash@1.0.0");
  await expect(semver(root)).rejects.toThrow(
    "@itwin-rest/clash was released (@itwin-rest/clash@1.0.0), and no packages/*/package.json has this name.",
  );
  writeFileSync(join(root, "packages/retired.json"), '["@itwin-rest/clash"]');
  await semver(root);
  git(root, "tag", "--delete", "@itwin-rest/clash@1.0.0", "@itwin-rest/mock@1.0.0");
  await semver(root);
  writeFileSync(join(root, "packages/mock/CHANGELOG.md"), "# mock\n\n## 1.0.0\n\n## 0.1.0\n");
  await expect(semver(root)).rejects.toThrow(
    "packages/mock/CHANGELOG.md lists 1.0.0, and the tag @itwin-rest/mock@1.0.0 is missing. Run: git fetch --tags",
  );
  git(root, "tag", "@itwin-rest/mock@1.0.0");
  edit(root, schemas, "type: object", "type: objekt");
  await expect(semver(root)).rejects.toThrow(/^specs\/export\/connections\/\w+\.yaml:\d+:/);
});

test("does not take a shallow clone for a first release", async () => {
  git(root, "tag", "--delete", "@itwin-rest/mock@1.0.0");
  writeFileSync(join(root, ".git/shallow"), execFileSync("git", ["rev-parse", "HEAD"], { cwd: root }));
  const rated = semver(root);

  await expect(rated).rejects.toThrow("Run: git fetch --tags --unshallow");
  rmSync(join(root, ".git/shallow"));
  git(root, "tag", "@itwin-rest/mock@1.0.0");
});

test("needs git, and says so", async () => {
  mkdirSync(join(root, "away"));
  renameSync(join(root, ".git"), join(root, "away/.git"));
  const rated = semver(root);

  await expect(rated).rejects.toThrow(
    "is not a git repository. Clone the repository to compare it with its last release.",
  );
  renameSync(join(root, "away/.git"), join(root, ".git"));
});

test.each([
  { args: ["--bse", "main"], message: "Unknown option '--bse'" },
  { args: ["--base", "mian"], message: "Unknown commit mian." },
])("the command ends with 2 and a line for $args", ({ args, message }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    encoding: "utf8",
  });

  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("the command prints its usage", () => {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), "--help"], {
    encoding: "utf8",
  });

  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("Usage: pnpm semver") });
});
