import { copy, move, operation, property, remove, replaceText, schema, set } from "./edit-spec.ts";
import type { PolicyRow } from "./policy-row.ts";

const answers = {
  "200": {
    description: "The log.",
    content: { "application/vnd.bentley.itwin-platform.v1+json": { schema: { type: "object" } } },
  },
  "401": { $ref: "#/components/responses/Unauthorized" },
  "429": { $ref: "#/components/responses/RateLimitExceeded" },
};
const getExportLog = {
  operationId: "getExportLog",
  summary: "Finds a log.",
  security: [{ oauth2: ["itwin-platform"] }],
  responses: answers,
};

/** What users call and import by name. */
export const operationRows: PolicyRow[] = [
  {
    edit: "a path is added",
    bump: "minor",
    why: "more can be called",
    change: [set(["paths", "/logs"], { get: getExportLog })],
  },
  {
    edit: "a method is added to a path",
    bump: "minor",
    why: "more can be called",
    change: [set(["paths", "/authorizationinformation", "post"], getExportLog)],
  },
  {
    edit: "an operation is removed",
    bump: "major",
    why: "calls of it stop compiling",
    change: [remove(["paths", "/connections/{connectionId}", "delete"])],
  },
  {
    edit: "a path is renamed",
    bump: "major",
    why: "the path is what users write",
    change: [move(["paths", "/authorizationinformation"], ["paths", "/authorizations"])],
  },
  {
    edit: "a path parameter is renamed",
    bump: "major",
    why: "its name is what users write, though the URL is the same",
    change: [replaceText('"name":"runId"', '"name":"id"'), replaceText("{runId}", "{id}")],
  },
  {
    edit: "an `operationId` is renamed",
    bump: "major",
    why: '`operations["…"]` is how users name the types of an operation',
    change: [replaceText('"getExportConnections"', '"listExportConnections"')],
  },
  {
    edit: "an operation is deprecated",
    bump: "minor",
    why: "semantic versioning asks for it: editors start to strike it through",
    change: [set(operation("getExportConnectionRuns", "deprecated"), true)],
  },
  {
    edit: "a schema is added",
    bump: "minor",
    why: '`components["schemas"]["…"]` has one more',
    change: [
      set(schema("DisplayName"), { type: "string" }),
      set(property("ExportConnection", "displayName"), { $ref: "#/components/schemas/DisplayName" }),
    ],
  },
  {
    edit: "a schema is renamed",
    bump: "major",
    why: '`components["schemas"]["…"]` is how users name it, though the wire is the same',
    change: [replaceText('"ExportJob"', '"Job"'), replaceText('schemas/ExportJob"', 'schemas/Job"')],
  },
  {
    edit: "a schema is inlined",
    bump: "major",
    why: "its name is gone",
    change: [move(schema("ExportConnectionLinks"), property("ExportConnection", "_links"))],
  },
  {
    edit: "the `$ref` to a parameter, a response or a header is inlined",
    bump: "patch",
    why: "of the components only schemas are named by users; the call and its result are the same",
    change: [
      remove(operation("getExportConnectionRun", "parameters", { $ref: "#/components/parameters/ConnectionId" })),
      copy(["components", "parameters", "ConnectionId"], operation("getExportConnectionRun", "parameters", "-")),
    ],
  },
  {
    edit: "parameters move from the operations of a path to the path",
    bump: "patch",
    why: "they are sent as before",
    change: [
      move(operation("getExportConnectionRun", "parameters"), [
        "paths",
        "/connections/{connectionId}/runs/{runId}",
        "parameters",
      ]),
    ],
  },
];
