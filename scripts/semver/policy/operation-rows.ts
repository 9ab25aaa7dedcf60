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

/** Edits of names that users call and import. */
export const operationRows: PolicyRow[] = [
  {
    edit: "a path is added",
    bump: "minor",
    back: "major",
    why: "more can be called",
    change: [set(["paths", "/logs"], { get: getExportLog })],
  },
  {
    edit: "a method is added to a path",
    bump: "minor",
    back: "major",
    why: "more can be called",
    change: [set(["paths", "/authorizationinformation", "post"], getExportLog)],
  },
  {
    edit: "a path is renamed",
    bump: "major",
    back: "major",
    why: "users write the path",
    change: [move(["paths", "/authorizationinformation"], ["paths", "/authorizations"])],
  },
  {
    edit: "a path parameter is renamed",
    bump: "major",
    back: "major",
    why: "users write its name, although the URL is the same",
    change: [replaceText('"name":"runId"', '"name":"id"'), replaceText("{runId}", "{id}")],
  },
  {
    edit: "an `operationId` is renamed",
    bump: "major",
    back: "major",
    why: 'users name the types of an operation by `operations["…"]`',
    change: [replaceText('"getExportConnections"', '"listExportConnections"')],
  },
  {
    edit: "an operation is deprecated",
    bump: "minor",
    back: "patch",
    why: "semantic versioning asks for it; editors strike it through",
    change: [set(operation("getExportConnectionRuns", "deprecated"), true)],
  },
  {
    edit: "a schema is added",
    bump: "minor",
    back: "major",
    why: '`components["schemas"]["…"]` has one more name',
    change: [
      set(schema("DisplayName"), { type: "string" }),
      set(property("ExportConnection", "displayName"), { $ref: "#/components/schemas/DisplayName" }),
    ],
  },
  {
    edit: "a schema is renamed",
    bump: "major",
    back: "major",
    why: 'users name it by `components["schemas"]["…"]`, although the wire is the same',
    change: [replaceText('"ExportJob"', '"Job"'), replaceText('schemas/ExportJob"', 'schemas/Job"')],
  },
  {
    edit: "a schema is inlined",
    bump: "major",
    back: "minor",
    why: "its name is gone",
    change: [move(schema("ExportConnectionLinks"), property("ExportConnection", "_links"))],
  },
  {
    edit: "the `$ref` to a parameter, a response or a header is inlined",
    bump: "patch",
    back: "patch",
    why: "users name no components except schemas; the call and its result are the same",
    change: [
      remove(operation("getExportConnectionRun", "parameters", { $ref: "#/components/parameters/ConnectionId" })),
      copy(["components", "parameters", "ConnectionId"], operation("getExportConnectionRun", "parameters", "-")),
    ],
  },
  {
    edit: "parameters move from the operations of a path to the path",
    bump: "patch",
    back: "patch",
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
