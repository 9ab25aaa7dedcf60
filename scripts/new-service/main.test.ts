import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newService } from "./main.ts";

const root = join(import.meta.dirname, "../..");
const day = "2026-11-21";
const definition = readFileSync(join(root, "packages/export/openapi.json"), "utf8");

test("adds the spec, the package, what its users write and the changeset, and lists it where all packages are", async () => {
  const files = await newService(root, "access-control", { day });

  expect(Object.keys(files)).toEqual([
    "specs/access-control/example/paths.yaml",
    "specs/access-control/example/schemas.yaml",
    "specs/access-control/openapi.yaml",
    "packages/access-control/package.json",
    "packages/access-control/tsconfig.json",
    "packages/access-control/tsconfig.build.json",
    "packages/access-control/turbo.json",
    "packages/access-control/src/client.ts",
    "packages/access-control/README.md",
    "packages/access-control/src/client.test-d.ts",
    "packages/access-control/src/client.test.ts",
    "packages/access-control/src/index.ts",
    "scripts/consumer/project/access-control/call.js",
    "scripts/consumer/project/access-control/types.ts",
    ".changeset/new-access-control.md",
    "docs/testing/package.json",
  ]);
});

test("names the service as each place does", async () => {
  const files = await newService(root, "access-control", { day });

  expect(files["packages/access-control/src/client.ts"]).toContain("export function createAccessControlClient(");
  expect(files["packages/access-control/src/client.ts"]).toContain("typed client of the Access Control service");
  expect(JSON.parse(files["packages/access-control/package.json"] ?? "")).toMatchObject({
    name: "@itwin-rest/access-control",
    version: "0.0.0",
    repository: { directory: "packages/access-control" },
    scripts: { generate: "node ../../scripts/generate/main.ts access-control" },
  });
  expect(files["specs/access-control/openapi.yaml"]).toContain("- url: https://api.bentley.com/accesscontrol\n");
  expect(Object.values(files).join()).not.toMatch(/\{\{\w+\}\}/);
});

test("knows nothing of the service that it was made after", async () => {
  const { "docs/testing/package.json": _, ...files } = await newService(root, "access-control", { day });

  expect(Object.values(files).join()).not.toMatch(/synchronization/i);
});

test.each([
  ["AccessControl", '"AccessControl" is not in kebab-case'],
  ["access_control", '"access_control" is not in kebab-case'],
  ["-access", '"-access" is not in kebab-case'],
  ["../access", '"../access" is not in kebab-case'],
  ["2d", '"2d" is not in kebab-case'],
  ["export", '"export" is taken: there is packages/export already.'],
  ["core", '"core" is taken: there is packages/core already.'],
  ["shared", '"shared" is taken: there is specs/shared already.'],
  ["docs", '"docs" is taken'],
])("refuses the name %s", async (name, message) => {
  await expect(newService(root, name, { day })).rejects.toThrow(message);
});

test("starts from a definition", async () => {
  const files = await newService(root, "planted", { definition, day });

  const spec = files["specs/planted/openapi.yaml"] ?? "";
  expect(spec).toContain("operationId: createExportConnectionRun");
  expect(spec).toContain("operations/get-export-connection\n");
  expect(files["packages/planted/src/client.test.ts"]).toContain('client.GET("/');
});

test("adds what every spec here says and leaves out what none does", async () => {
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

test("says what is to be mended in a definition", async () => {
  const broken = foreignDefinition().replace('"example":"7",', "");

  await expect(newService(root, "tickets", { definition: broken, day })).rejects.toThrow(
    /specs\/tickets\/openapi\.yaml:\d+:\d+ specs\/required-parameter-example: the required parameter ticketId/,
  );
});

test("the command says what is wrong with a name, without a stack", () => {
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
    stderr: '"export" is taken: there is packages/export already.\n',
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
