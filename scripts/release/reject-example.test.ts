import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { rejectExample } from "./reject-example.ts";

test("rejects the example of a new service", async () => {
  const spec = JSON.stringify({ paths: { "/examples": { get: { operationId: "getExample" } } } }, null, 2);
  const root = await plantFolder({ "packages/access-control/openapi.json": spec });

  expect(() => rejectExample(root, "@itwin-rest/access-control")).toThrow("still has the example");
});

test("accepts another service, and a package without a spec", async () => {
  const root = await plantFolder({ "packages/export/openapi.json": '{ "paths": {} }' });

  expect(() => rejectExample(root, "@itwin-rest/export")).not.toThrow();
  expect(() => rejectExample(root, "@itwin-rest/core")).not.toThrow();
});
