import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { readFolder } from "../testing/read-folder.ts";
import { installService } from "./install-service.ts";

const repository = {
  "package.json": '{ "name": "planted", "private": true }',
  "pnpm-workspace.yaml": 'packages: ["packages/*"]\n',
  "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
  "README.md": "# Planted\n",
  "packages/present/README.md": "# Present\n",
  "docs/testing/package.json": '{ "name": "docs", "private": true }',
};

/** The package depends on one that the workspace does not have, so `pnpm install` fails. */
const files = {
  "specs/tickets/openapi.yaml": "openapi: 3.1.1\n",
  "packages/tickets/package.json": '{ "name": "tickets", "dependencies": { "missing": "workspace:^" } }',
  "scripts/consumer/project/tickets/call.js": "export {};\n",
  ".changeset/new-tickets.md": "---\n---\n",
  "docs/testing/package.json": '{ "name": "docs", "private": true, "dependencies": { "tickets": "workspace:^" } }',
};

test("leaves the repository as it was when the installation fails, so that it can be repeated", async () => {
  const root = await plantFolder(repository);
  const before = readFolder(root);

  const errors = [await fail(root), await fail(root)];

  for (const error of errors) {
    expect(error).toMatch(/^UserError: pnpm install .* failed in .*missing/s);
    expect(error).toMatch(/\nNothing was added\. Remove the cause and run the command again\.$/);
  }
  expect(readFolder(root)).toEqual(before);
});

test("leaves the repository as it was when a file cannot be written", async () => {
  const root = await plantFolder(repository);
  const before = readFolder(root);

  // A file stands where a folder is needed.
  const error = await installService(root, "tickets", { ...files, "README.md/part": "" }).catch(String);

  expect(error).toContain("Nothing was added.");
  expect(readFolder(root)).toEqual(before);
});

function fail(root: string): Promise<string> {
  return installService(root, "tickets", files).then(() => "", String);
}
