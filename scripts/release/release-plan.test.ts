import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { readReleases, verifyReleases } from "./release-plan.ts";

const plan = {
  version: 1,
  plan: [
    [
      {
        kind: "publish",
        name: "@itwin-rest/core",
        version: "0.1.0",
        // echo -n 'bytes' | openssl dgst -sha256 -binary | base64
        tarball: { path: "packages/core.tgz", integrity: "sha256-J3CJ2RwL308uaGK6fkoHYFEZQx9dE/cm3TUrBvGyBqk=" },
      },
    ],
    [{ kind: "tag-only", name: "@itwin-rest/docs", version: "0.0.0" }],
  ],
};

test("returns the packages to publish, in order", async () => {
  const folder = await plantFolder({ "publish-plan.json": JSON.stringify(plan) });

  const releases = await readReleases(folder);

  expect(releases.map(({ name, version }) => `${name} ${version}`)).toEqual(["@itwin-rest/core 0.1.0"]);
});

test("accepts the tarball that was packed", async () => {
  const folder = await plantFolder({ "publish-plan.json": JSON.stringify(plan), "packages/core.tgz": "bytes" });

  const releases = await verifyReleases(folder);

  expect(releases).toHaveLength(1);
});

test("rejects a tarball that has changed", async () => {
  const folder = await plantFolder({ "publish-plan.json": JSON.stringify(plan), "packages/core.tgz": "other bytes" });

  await expect(verifyReleases(folder)).rejects.toThrow("packages/core.tgz is not what was packed.");
});
