import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { edit } from "../spec/testing/copy-fixture.ts";
import { semver } from "./main.ts";
import { commit, git, plantRepository, reset, setVersion } from "./testing/plant-repository.ts";

const schemas = "specs/export/connections/schemas.yaml";
const changeset = ".changeset/export-semver.md";
const manifest = "packages/export/package.json";
const path = '"./package.json": "./package.json"';
const root = plantRepository();

beforeEach(() => reset(root));
afterAll(() => rmSync(root, { recursive: true }));

test("rates nothing if only the format of a spec changed", async () => {
  edit(root, schemas, "ExportConnection:\n", "# A comment.\nExportConnection:\n");

  const report = await semver(root, { check: true });

  const lines = ["core", "export", "mock", "synchronization"].map(
    (name) => `@itwin-rest/${name}: none since @itwin-rest/${name}@1.0.0`,
  );
  expect(report).toEqual({ text: lines.join("\n"), notes: [], problems: [] });
});

test("prints location, direction and the line that stops compiling, and writes changesets that pass", async () => {
  edit(root, schemas, "required: [iModelId]", "required: [iModelId, displayName]");
  edit(root, schemas, "  required: [id]\n", "");

  const { text, notes, problems } = await semver(root, { write: true, check: true });

  expect(text).toContain(`
  major   ExportConnection.id, received from getExportConnections, createExportConnection and getExportConnection: now optional (was string)
            declare const value: ExportConnection["id"];
          > const known: string = value;
            // TS2322: Type 'string | undefined' is not assignable to type 'string'.
`);
  expect(text).toContain(
    "\n  major   ExportConnectionCreate.displayName, sent to createExportConnection: now required (was string)\n",
  );
  expect(text).toMatch(/^ {2}major {3}examples\/node-export\/main\.ts:\d+: old code stops compiling$/m);
  expect(text).toMatch(/^@itwin-rest\/core: none since @itwin-rest\/core@1.0.0$/m);
  expect(notes).toContain(`Wrote ${changeset}: major.`);
  expect(readFileSync(join(root, changeset), "utf8")).toContain(
    "- Breaking: made `ExportConnectionCreate.displayName` sent to `createExportConnection` required.",
  );
  expect(existsSync(join(root, ".changeset/mock-semver.md"))).toBe(true);
  expect(problems).toEqual([]);
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
  setVersion(root, "export", "1.1.0-next.0");
  edit(root, manifest, path, `${path},\n${path.replace("package", "added")}`);
  const stable = await semver(root);
  commit(root);
  git(root, "tag", "@itwin-rest/export@1.1.0-next.0");
  edit(root, manifest, `,\n${path.replace("package", "added")}`, "");
  const prerelease = await semver(root);

  expect(stable.text).toContain("@itwin-rest/core: none since @itwin-rest/core@1.0.0");
  expect(stable.text).toContain("@itwin-rest/export: minor since @itwin-rest/export@1.0.0");
  expect(prerelease.text).toContain(
    '@itwin-rest/export: patch since @itwin-rest/export@1.1.0-next.0\n  major   package.json exports["./added.json"]: removed',
  );
});

const tagged = (name: string) => `@itwin-rest/${name}@1.0.0`;

test.each<[title: string, prepare: () => void, line: string]>([
  [
    "a renamed package",
    () => edit(root, "packages/export/package.json", '"@itwin-rest/export"', '"@itwin-rest/exports"'),
    `@itwin-rest/export was released (${tagged("export")}), and no packages/*/package.json has this name. Restore it,`,
  ],
  [
    "a missing tag",
    () => {
      git(root, "tag", "--delete", tagged("mock"));
      writeFileSync(join(root, "packages/mock/CHANGELOG.md"), "# mock\n\n## 1.0.0\n\n## 0.1.0\n");
    },
    `packages/mock/CHANGELOG.md lists 1.0.0, and the tag ${tagged("mock")} is missing. Run: git fetch --tags`,
  ],
  [
    "a shallow clone",
    () => {
      git(root, "tag", "--delete", tagged("mock"));
      writeFileSync(join(root, ".git/shallow"), execFileSync("git", ["rev-parse", "HEAD"], { cwd: root }));
    },
    "Run: git fetch --tags --unshallow",
  ],
  ["a spec that breaks a rule", () => edit(root, schemas, "required: [iModelId]", "required: iModelId"), `${schemas}:`],
  [
    "a reference to nothing",
    () => edit(root, schemas, 'connection:\n      $ref: "#/ExportConnection"', 'connection:\n      $ref: "#/Unknown"'),
    `${schemas}:`,
  ],
  [
    "a folder without git",
    () => rmSync(join(root, ".git"), { recursive: true }),
    "is not a git repository. Clone the repository to compare it with its last release.",
  ],
])("explains %s in a line that names the remedy", async (_, prepare, line) => {
  prepare();

  const message = await semver(root, { check: true }).then(() => "", String);

  expect(message).toContain(line);
  expect(message).not.toContain("\n");
});

test("a retired package needs no tag, and a package without one needs a changeset for its first release", async () => {
  git(root, "tag", "@itwin-rest/clash@1.0.0");
  git(root, "tag", "--delete", tagged("mock"));
  writeFileSync(join(root, "packages/retired.json"), '["@itwin-rest/clash"]');
  setVersion(root, "mock", "0.0.0");
  const { text, problems } = await semver(root, { check: true });

  expect(text).toContain("@itwin-rest/mock: minor, the first release");
  expect(problems).toEqual([
    ".changeset/mock-semver.md is missing, and @itwin-rest/mock needs minor. Run: pnpm semver --write",
  ]);
});

test("the command ends with 1 and a line for an unknown commit", () => {
  const command = [join(import.meta.dirname, "main.ts"), "--base", "mian"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });

  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: "Unknown commit mian. Check its spelling, or fetch it.\n",
  });
});
