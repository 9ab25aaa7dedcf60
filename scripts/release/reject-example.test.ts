import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleSource } from "../generate/bundle-source.ts";
import { serviceNames } from "../new-service/service-names.ts";
import { exampleSource } from "../new-service/service-source.ts";
import { plantFolder } from "../testing/plant-folder.ts";
import { rejectExample } from "./reject-example.ts";

test("refuses what a new service starts with", async () => {
  const root = join(import.meta.dirname, "../..");
  const { document } = await exampleSource(root, serviceNames(root, "access-control"), "2026-11-21");
  const planted = await plantFolder({ "packages/access-control/openapi.json": bundleSource(document) });

  expect(() => rejectExample(planted, "@itwin-rest/access-control")).toThrow("still has the example");
});

test("accepts a service of its own, and a package without a spec", async () => {
  const planted = await plantFolder({ "packages/export/openapi.json": '{ "paths": {} }' });

  expect(() => rejectExample(planted, "@itwin-rest/export")).not.toThrow();
  expect(() => rejectExample(planted, "@itwin-rest/core")).not.toThrow();
});
