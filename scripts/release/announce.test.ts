import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { announcement } from "./announce.ts";

const changelog = `# @itwin-rest/core

## 0.2.0

### Minor Changes

- Added paging.

## 0.1.0

### Minor Changes

- Added results.
`;

test.each([
  ["0.2.0", "### Minor Changes\n\n- Added paging."],
  ["0.1.0", "### Minor Changes\n\n- Added results."],
  ["0.2", ""],
])("announces %s with its section of the changelog and its bill of materials", async (version, notes) => {
  const root = await plantFolder({ "packages/core/CHANGELOG.md": changelog });
  const release = { name: "@itwin-rest/core", version, tarball: { path: "", integrity: "" } };

  const tag = `@itwin-rest/core@${version}`;
  const bill = join("release", "sbom", `itwin-rest-core-${version}.cdx.json`);
  const options = ["--target", "abc123", "--title", tag, "--notes", notes];
  expect(announcement(root, "release", release, "abc123")).toEqual(["release", "create", tag, bill, ...options]);
});
