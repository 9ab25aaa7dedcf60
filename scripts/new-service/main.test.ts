import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newService } from "./main.ts";
import { serviceNames } from "./service-names.ts";

const root = join(import.meta.dirname, "../..");
const day = "2026-11-21";
const definition = readFileSync(join(root, "packages/export/openapi.json"), "utf8");

test("adds the spec, the package, a consumer and a changeset, and lists the package", async () => {
  const files = await newService(root, "planted-service", { day });

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

test("spells the name for each place", async () => {
  const files = await newService(root, "planted-service", { day });

  expect(files["packages/planted-service/src/client.ts"]).toContain("export function createPlantedServiceClient(");
  expect(files["packages/planted-service/src/client.ts"]).toContain("typed client of the Planted Service service");
  expect(JSON.parse(files["packages/planted-service/package.json"] ?? "")).toMatchObject({
    name: "@itwin-rest/planted-service",
    version: "0.0.0",
    repository: { directory: "packages/planted-service" },
    scripts: { generate: "node ../../scripts/generate/main.ts planted-service" },
  });
  expect(files["specs/planted-service/openapi.yaml"]).toContain("- url: https://api.bentley.com/plantedservice\n");
  expect(Object.values(files).join()).not.toMatch(/\{\{\w+\}\}/);
});

test("contains no name of the service that it was copied from", async () => {
  const { "docs/testing/package.json": _, ...files } = await newService(root, "planted-service", { day });

  expect(Object.values(files).join()).not.toMatch(/synchronization/i);
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
  ["con", '"con" is a reserved name'],
])("refuses the name %s", async (name, message) => {
  await expect(newService(root, name, { day })).rejects.toThrow(message);
});

test("accepts a name whose folder contains no package, as an abandoned branch leaves it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "new-service-"));
  await mkdir(join(folder, "packages/tickets/node_modules"), { recursive: true });

  expect(serviceNames(folder, "tickets").typeName).toBe("Tickets");
  await rm(folder, { recursive: true });
});

test("starts from a definition", async () => {
  const files = await newService(root, "planted", { definition, day });

  const spec = files["specs/planted/openapi.yaml"] ?? "";
  expect(spec).toContain("operationId: createExportConnectionRun");
  expect(spec).toContain("operations/get-export-connection\n");
  expect(files["packages/planted/src/client.test.ts"]).toContain('client.GET("/');
});

test("adds the required fields of each operation, and removes parameters that the client sets", async () => {
  const files = await newService(root, "tickets", { definition: foreignDefinition(), day });

  const spec = files["specs/tickets/openapi.yaml"] ?? "";
  expect(spec).toContain("openapi: 3.1.1");
  expect(spec).toContain("x-lifecycle: unknown");
  expect(spec).toContain("$ref: ../shared/responses.yaml#/RateLimitExceeded");
  expect(spec).toContain("description: Read on 2026-11-21.");
  expect(spec).not.toContain("name: Authorization");
  expect(files["scripts/consumer/project/tickets/call.js"]).toContain(
    'client.GET("/tickets/{ticketId}", {"params":{"path":{"ticketId":"7"}}})',
  );
});

test("reports the lines of the definition that a rule refuses, and the mends made before", async () => {
  const text = foreignDefinition().replace('"title":{', '"toString":{').replace('"schema":{"type":"object"', "\n$&");

  const error = await newService(root, "tickets", { definition: { path: "my.json", text }, day }).catch(String);

  expect(error).toMatch(/^SpecError: my\.json:2:\d+ specs\/schema: each JavaScript object has a toString already\. /m);
  expect(error).toContain("1 × header parameter removed that the client sets: Authorization");
  expect(error).toMatch(/Nothing was written\.$/);
});

test.each([
  ["", "my.yaml is empty, or not an OpenAPI definition."],
  ["openapi: [", "my.yaml:1:11 is neither YAML nor JSON: "],
  ["openapi: 3.2.0\npaths: {}", "my.yaml is OpenAPI 3.2.0. Convert it to OpenAPI 2.0, 3.0 or 3.1."],
  ["a: 1", "my.yaml states no version of OpenAPI."],
  ["openapi: 3.1.0", "my.yaml describes no operations: it has no paths."],
])("refuses the definition %j in one line", async (text, message) => {
  const result = newService(root, "tickets", { definition: { path: "my.yaml", text }, day });

  await expect(result).rejects.toThrow(message);
});

test("converts and mends a definition of Swagger 2.0", async () => {
  const operation = {
    operationId: "list-tickets",
    produces: ["application/json"],
    parameters: [
      { name: "Accept", in: "header", type: "string" },
      { name: "q", in: "query", type: "string" },
    ],
    responses: {
      200: { description: "Ok.", schema: { $ref: "#/definitions/ticket-list" } },
      default: { description: "No." },
    },
  };
  const properties = {
    state: { type: "string", enum: ["open"] },
    count: { type: "integer", default: "10" },
    items: { items: { type: "integer" } },
  };
  const text = JSON.stringify({
    swagger: "2.0",
    info: { title: "Tickets", version: "v1" },
    host: "api.bentley.com",
    basePath: "/tickets",
    schemes: ["https"],
    paths: { "/All/{Ticket_Id}": { parameters: [{ name: "Ticket_Id", in: "path", type: "string" }], get: operation } },
    definitions: { "ticket-list": { properties } },
  });

  const files = await newService(root, "tickets", { definition: { path: "my.json", text }, day });

  const spec = files["specs/tickets/openapi.yaml"] ?? "";
  expect(spec).toContain("/all/{ticketId}:");
  expect(spec).toContain("operationId: listTickets");
  expect(spec).toContain("$ref: '#/components/schemas/TicketList'");
  expect(spec).toContain("x-extensible-enum:\n            - open");
  expect(spec).toContain("x-unverified: The definition has no example; this one is made from the schema.");
  expect(spec).not.toMatch(/default:|Accept|x-origin/);
});

test("the command reports a wrong name without a stack", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/new-service/main.ts"), "export"],
    {
      encoding: "utf8",
    },
  );

  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: '"export" is taken by packages/export/package.json. Choose another name.\n',
  });
});

/** A definition as an API gateway writes it. */
function foreignDefinition(): string {
  const header = { name: "Authorization", in: "header", required: true, schema: { type: "string" } };
  const ticketId = {
    name: "ticketId",
    in: "path",
    required: true,
    description: "Which.",
    example: "7",
    schema: { type: "string" },
  };
  const schema = { type: "object", description: "A ticket.", properties: { title: { type: "string" } } };
  const content = { "application/vnd.bentley.itwin-platform.v1+json": { schema, example: { title: "Leak" } } };
  const get = {
    operationId: "getTicket",
    description: "Gets a ticket.",
    parameters: [header, ticketId],
    responses: { 200: { description: "The ticket.", content } },
  };
  return JSON.stringify({
    openapi: "3.0.1",
    info: { title: "Tickets", version: "v1" },
    paths: { "/tickets/{ticketId}": { get } },
  });
}
