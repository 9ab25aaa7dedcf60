import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../process/run-program.ts";
import { plantFolder } from "../testing/plant-folder.ts";
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

const mediaType = "application/vnd.bentley.itwin-platform.v1+json";

const place = { nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] };
const ticket = { type: "object", properties: { title: { allOf: [{ type: "string" }] }, place } };

/** A definition as an API gateway writes it. */
const gateway = JSON.stringify({
  openapi: "3.0.1",
  info: { title: "Tickets", version: "v1" },
  paths: {
    "/tickets/{ticketId}": {
      get: {
        operationId: "getTicket",
        description: "Gets a ticket.",
        "x-internal": true,
        parameters: [
          { name: "Authorization", in: "header", required: true, schema: { type: "string" } },
          { name: "ticketId", in: "path", description: "Which.", example: "7", schema: { type: "string" } },
        ],
        responses: {
          200: {
            description: "The ticket.",
            links: { again: { operationId: "getTicket" } },
            content: {
              [mediaType]: {
                schema: ticket,
                example: { title: "Leak" },
              },
            },
          },
        },
      },
    },
  },
});

const swagger = JSON.stringify({
  swagger: "2.0",
  info: { title: "Tickets", version: "v1" },
  host: "api.bentley.com",
  basePath: "/tickets",
  schemes: ["https"],
  paths: {
    "/All/{Ticket_Id}": {
      parameters: [{ name: "Ticket_Id", in: "path", type: "string" }],
      get: {
        operationId: "tickets",
        produces: ["application/json"],
        parameters: [
          { name: "Accept", in: "header", type: "string" },
          { name: "q", in: "query", type: "string" },
        ],
        responses: {
          200: { description: "Ok.", schema: { $ref: "#/definitions/ticket-list" } },
          default: { description: "No." },
        },
      },
    },
  },
  definitions: {
    "ticket-list": {
      properties: {
        state: { type: "string", enum: ["open"] },
        count: { type: "integer", default: "10" },
        items: { items: { type: "integer" } },
      },
    },
  },
});

test.each([
  {
    from: "OpenAPI 3.0",
    text: gateway,
    present: [
      "openapi: 3.1.1",
      "x-lifecycle: unknown",
      "$ref: ../shared/responses.yaml#/RateLimitExceeded",
      "description: Read on 2026-11-21.",
      "title:\n                    type: string\n",
      "                      - type: 'null'\n",
    ],
    absent: /name: Authorization|x-internal|links/,
    call: 'client.GET("/tickets/{ticketId}", {"params":{"path":{"ticketId":"7"}}})',
  },
  {
    from: "Swagger 2.0",
    text: swagger,
    present: [
      "/all/{ticketId}:",
      "operationId: getTickets",
      "$ref: '#/components/schemas/TicketList'",
      "x-extensible-enum:\n            - open",
      "x-unverified: The definition has no example; this one is made from the schema.",
    ],
    absent: /default:|Accept|x-origin/,
    call: 'client.GET("/all/{ticketId}", {"params":{"path":{"ticketId":"text"}}})',
  },
])("converts and mends a definition of $from", async ({ text, present, absent, call }) => {
  const files = await newService(root, name, { definition: { path: "my.json", text }, day });

  const spec = files["specs/planted-service/openapi.yaml"] ?? "";
  for (const line of present) expect(spec).toContain(line);
  expect(spec).not.toMatch(absent);
  expect(files["scripts/consumer/project/planted-service/call.js"]).toContain(call);
});

test("reports the lines of the definition that a rule refuses, and the mends made before", async () => {
  const text = gateway.replace('"title":{', '"toString":{').replace('"schema":{"type":"object"', "\n$&");

  const error = await newService(root, name, { definition: { path: "my.json", text }, day }).catch(String);

  expect(error).toMatch(/^SpecError: my\.json:2:\d+ specs\/schema: each JavaScript object has a toString already\. /m);
  expect(error).toContain("1 × header parameter removed that the client sets: Authorization");
  expect(error).toContain("2 × field removed that a client does not use: x-internal, links");
  expect(error).toMatch(/Nothing was written\.$/);
});
