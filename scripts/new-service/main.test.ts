import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../process/run-program.ts";
import { plantFolder } from "../testing/plant-folder.ts";
import type { Definition } from "./adopt-definition.ts";
import { newService } from "./main.ts";
import { serviceNames } from "./service-names.ts";

const root = join(import.meta.dirname, "../..");
const day = "2026-11-21";
const name = "planted-service";

test("adds the spec, the package, a consumer and a changeset, and lists the package", async () => {
  const files = await newService(root, name, { day });

  expect(Object.keys(files)).toEqual([
    "specs/planted-service/example/paths.yaml",
    "specs/planted-service/example/schemas.yaml",
    "specs/planted-service/openapi.yaml",
    "packages/planted-service/package.json",
    "packages/planted-service/tsconfig.json",
    "packages/planted-service/tsconfig.build.json",
    "packages/planted-service/turbo.json",
    "packages/planted-service/src/client.ts",
    "packages/planted-service/src/index.ts",
    "packages/planted-service/README.md",
    "packages/planted-service/src/client.test-d.ts",
    "packages/planted-service/src/client.test.ts",
    "scripts/consumer/project/planted-service/call.js",
    ".changeset/new-planted-service.md",
    "docs/testing/package.json",
  ]);
});

test("spells the name for each place, and contains no name of the service that it was copied from", async () => {
  const { "docs/testing/package.json": _, ...files } = await newService(root, name, { day });

  expect(files["packages/planted-service/src/client.ts"]).toContain("export function createPlantedServiceClient(");
  expect(files["packages/planted-service/src/client.ts"]).toContain("typed client of the Planted Service service");
  expect(JSON.parse(files["packages/planted-service/package.json"] ?? "")).toMatchObject({
    name: "@itwin-rest/planted-service",
    version: "0.0.0",
    repository: { directory: "packages/planted-service" },
    scripts: { generate: "node ../../scripts/generate/main.ts planted-service" },
  });
  expect(files["specs/planted-service/openapi.yaml"]).toContain("- url: https://api.bentley.com/plantedservice\n");
  expect(Object.values(files).join()).not.toMatch(/\{\{\w+\}\}|synchronization/i);
});

test.each([
  ["PlantedService", '"PlantedService" is not in kebab-case'],
  ["planted_service", '"planted_service" is not in kebab-case'],
  ["-access", '"-access" is not in kebab-case'],
  ["../access", '"../access" is not in kebab-case'],
  ["2d", '"2d" is not in kebab-case'],
  ["export", '"export" is taken by packages/export/package.json. Choose another name.'],
  ["core", '"core" is taken by packages/core/package.json.'],
  ["shared", '"shared" is a reserved name'],
  ["docs", '"docs" is a reserved name'],
  ["worker", '"worker" is a reserved name'],
  ["con", '"con" is a reserved name'],
])("refuses the name %s", async (refused, message) => {
  await expect(newService(root, refused, { day })).rejects.toThrow(message);
});

test("accepts a name whose folder contains no package, as an abandoned branch leaves it", async () => {
  const folder = await plantFolder({ "packages/tickets/node_modules/left.txt": "" });

  expect(serviceNames(folder, "tickets").typeName).toBe("Tickets");
});

test("the command reports a wrong name without a stack", async () => {
  const { code, output } = await runProgram("node", [join(root, "scripts/new-service/main.ts"), "export"], root);

  expect({ code, output }).toEqual({
    code: 1,
    output: '"export" is taken by packages/export/package.json. Choose another name.\n',
  });
});

test.each([
  ["", "my.yaml is empty, or not an OpenAPI definition."],
  ["openapi: [", "my.yaml:1:11 is neither YAML nor JSON: "],
  ["openapi: 3.2.0\npaths: {}", "my.yaml is OpenAPI 3.2.0. Convert it to OpenAPI 2.0, 3.0 or 3.1."],
  ["a: 1", "my.yaml states no version of OpenAPI."],
  ["openapi: 3.1.0", "my.yaml describes no operations: it has no paths."],
])("refuses the definition %j in one line", async (text, message) => {
  const result = newService(root, name, { definition: { path: "my.yaml", text }, day });

  await expect(result).rejects.toThrow(message);
});

test("starts from a definition", async () => {
  const definition = readFileSync(join(root, "packages/export/openapi.json"), "utf8");

  const files = await newService(root, name, { definition, day });

  const spec = files["specs/planted-service/openapi.yaml"] ?? "";
  expect(spec).toContain("operationId: createExportConnectionRun");
  expect(spec).toContain("operations/get-export-connection\n");
  expect(files["packages/planted-service/src/client.test.ts"]).toContain('client.GET("/');
});

function readDefinition(path: string): Definition {
  return { path, text: readFileSync(join(import.meta.dirname, "testing", path), "utf8") };
}

test.each([
  ["openapi-3.0.yaml", 'GET("/tickets/{ticketId}", {"params":{"path":{"ticketId":"7"}}})'],
  [
    "openapi-3.1.yaml",
    'PUT("/tickets/{ticketId}", {"params":{"path":{"ticketId":"text"}},"body":{"title":"text","kind":"leak"}})',
  ],
  ["swagger-2.0.yaml", 'GET("/all/{ticketId}", {"params":{"path":{"ticketId":"text"}}})'],
])("converts and mends %s, and calls its operation", async (path, call) => {
  const files = await newService(root, name, { definition: readDefinition(path), day });

  const expected = join(import.meta.dirname, "testing", `${path.replace(".yaml", "")}.adopted.yaml.txt`);
  await expect(files["specs/planted-service/openapi.yaml"]).toMatchFileSnapshot(expected);
  expect(files["scripts/consumer/project/planted-service/call.js"]).toContain(`client.${call}`);
});

test.each([
  [
    "A description that is null",
    'description: ""\n      parameters',
    "description:\n      parameters",
    "13:7 struct: Expected type `string` but got `null`.",
  ],
  [
    "An anchor",
    "ticket/v1:\n",
    "ticket/v1:\n      $anchor: ticket\n",
    "37:7 specs/supported: `$anchor` is not supported: ",
  ],
])("%s is refused at its line", async (_, text, replacement, expected) => {
  const definition = readDefinition("openapi-3.1.yaml");
  definition.text = definition.text.replace(text, replacement);

  await expect(newService(root, name, { definition, day })).rejects.toThrow(`openapi-3.1.yaml:${expected}`);
});

test.each([
  [
    "swagger: '2.0'\npaths:\n  /a:\n    get: { parameters: 7 }",
    "4:12 struct: Expected type `ParameterList` (array) but got `integer`",
  ],
  [
    "openapi: 3.1.0\npaths:\n  /a:\n    get: { operationId: 5 }",
    "4:12 struct: Expected type `string` but got `integer`.",
  ],
])("reports fields of another type at their lines in %j", async (text, problem) => {
  const result = newService(root, name, { definition: { path: "my.yaml", text }, day });

  await expect(result).rejects.toMatchObject({
    name: "SpecError",
    message: expect.stringContaining(`my.yaml:${problem}`),
  });
});

test("reports the lines of the definition that a rule refuses, and the mends made before", async () => {
  const { path, text } = readDefinition("openapi-3.0.yaml");
  const definition = { path, text: text.replace("title: {", "toString: {").replace("title: Leak", "title: 7") };

  await expect(newService(root, name, { definition, day })).rejects.toHaveProperty(
    "message",
    `openapi-3.0.yaml:22:15 specs/schema: each JavaScript object has a toString already. The property is not supported.
openapi-3.0.yaml:28:15 no-invalid-media-type-examples: Example value must conform to the schema: \`toString\` property type must be string.
openapi-3.0.yaml:28:26 no-invalid-media-type-examples: Example value must conform to the schema: must NOT have unevaluated properties \`title\`.

Mended before:
1 × document converted to OpenAPI 3.1: 3.0.1
1 × one absolute server:  → https://api.bentley.com/plantedservice
1 × composition of one schema replaced by the schema: allOf
1 × nullable written as a type: true
1 × header parameter removed that the client sets: Authorization
2 × response shared by all services added: 401, 429
1 × header behind a reference written in the response: X-Limit
2 × component without reference removed: x-limit, Closed
3 × field removed that a client does not use: webhooks, x-internal, links

Nothing was written.`,
  );
});
