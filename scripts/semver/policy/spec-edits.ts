import type { Schema } from "../../spec/spec-document.ts";
import { copy, type Edit, move, operation, property, remove, replaceText, schema, set } from "./edit-spec.ts";

/** Edits of the spec of Export. `given` prepares a spec that lacks the statement to change. */
export type SpecEdits = Edit[] | { given: Edit[]; change: Edit[] };

const list = "getExportConnections";
const top = ["components", "parameters", "Top"];
const limit = [...top, "schema"];
const displayName = property("ExportConnectionCreate", "displayName");
const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
const text = { type: "string" };
const contentOf = (name: string) => ({ [mediaType]: { schema: { $ref: `#/components/schemas/${name}` } } });
const parameter = (more: object) => set(operation(list, "parameters", "-"), { in: "query", schema: text, ...more });
const either = (keyword: string) => set(displayName, { [keyword]: [text, { type: "integer" }] });
const open = { type: "string", "x-extensible-enum": ["Success", "Error"] };
const closed = { type: "string", enum: ["Success", "Error"] };
const responses = {
  "200": {
    description: "The log.",
    content: { [mediaType]: { schema: { type: "object" } } },
  },
  "401": { $ref: "#/components/responses/Unauthorized" },
  "429": { $ref: "#/components/responses/RateLimitExceeded" },
};
const getExportLog = {
  operationId: "getExportLog",
  summary: "Finds a log.",
  security: [{ oauth2: ["itwin-platform"] }],
  responses,
};
/** An edit for each row of the tables about specs in docs/versioning.md. */
export const specEdits: Record<string, SpecEdits> = {
  "no token is needed anymore": [set(operation("getExportConnection", "security"), [])],
  "a path is added": [set(["paths", "/logs"], { get: getExportLog })],
  "a method is added to a path": [set(["paths", "/authorizationinformation", "post"], getExportLog)],
  "a path is renamed": [move(["paths", "/authorizationinformation"], ["paths", "/authorizations"])],
  "a path parameter is renamed": [replaceText('"name":"runId"', '"name":"id"'), replaceText("{runId}", "{id}")],
  "an `operationId` is renamed": [replaceText('"getExportConnections"', '"listExportConnections"')],
  "an operation is deprecated": [set(operation("getExportConnectionRuns", "deprecated"), true)],
  "a schema is added": [
    set(schema("DisplayName"), text),
    set(property("ExportConnection", "displayName"), { $ref: "#/components/schemas/DisplayName" }),
  ],
  "a schema is renamed": [replaceText('"ExportJob"', '"Job"'), replaceText('schemas/ExportJob"', 'schemas/Job"')],
  "a schema is inlined": [move(schema("ExportConnectionLinks"), property("ExportConnection", "_links"))],
  "the `$ref` to a parameter, a response or a header is inlined": [
    remove(operation("getExportConnectionRun", "parameters", { $ref: "#/components/parameters/ConnectionId" })),
    copy(["components", "parameters", "ConnectionId"], operation("getExportConnectionRun", "parameters", "-")),
  ],
  "parameters move from the operations of a path to the path": [
    move(operation("getExportConnectionRun", "parameters"), [
      "paths",
      "/connections/{connectionId}/runs/{runId}",
      "parameters",
    ]),
  ],
  "an optional parameter is added": [parameter({ name: "search" })],
  "a required parameter is added": [parameter({ name: "iTwinId", required: true })],
  "a parameter becomes required": [set([...top, "required"], true)],
  "a parameter moves, such as from the query to a header": [
    set(operation(list, "parameters", { name: "imodelId" }, "in"), "header"),
  ],
  "a parameter gets another type": [set(limit, text)],
  "a sent type is widened": [set(limit, { type: ["integer", "string"] })],
  "an optional property is added to a body": [set(property("ExportConnectionCreate", "description"), text)],
  "a required property is added to a body": [
    set(property("ExportConnectionCreate", "iTwinId"), text),
    set(schema("ExportConnectionCreate", "required", "-"), "iTwinId"),
  ],
  "a sent property becomes required": [set(schema("ExportConnectionCreate", "required", "-"), "displayName")],
  "a sent property may be null": [set([...displayName, "type"], ["string", "null"])],
  "the elements of a sent array get another type": [
    set(property("ExportRunInputOptions", "modelIds", "items", "type"), "integer"),
  ],
  "a required body becomes optional": [set(operation("createExportConnectionRun", "requestBody", "required"), false)],
  "an operation without a body gets an optional one": [
    set(operation("deleteExportConnection", "requestBody"), {
      content: { "application/json": { schema: { type: "object", properties: { reason: text } } } },
    }),
  ],
  "an operation loses its body": [remove(operation("createExportConnection", "requestBody"))],
  "a closed enum that is sent gains a value": [set(schema("ExportType", "enum", "-"), "LandXML")],
  "a closed enum that is sent becomes open": [
    remove(schema("ExportType", "enum")),
    set(schema("ExportType", "x-extensible-enum"), ["IFC", "PDF"]),
  ],
  "an open enum gains or loses a known value": [
    set(property("ExportRunOutputOptions", "location", "x-extensible-enum"), ["USER_BLOB_STORAGE", "ITWIN_STORAGE"]),
  ],
  "a default is documented": [set([...limit, "default"], 100)],
  "a parameter or a property is deprecated": [set([...displayName, "deprecated"], true)],
  "a variant is added to `oneOf` of a sent value": {
    given: [either("oneOf")],
    change: [set([...displayName, "oneOf", "-"], { type: "boolean" })],
  },
  "a schema is rewritten with `allOf`, and its properties are the same": [
    (spec) => {
      const { properties, ...whole } = (spec.components.schemas?.ExportConnectionCreate ?? {}) as Schema;
      const { displayName, ...others } = properties ?? {};
      const parts = [
        { ...whole, properties: others },
        { type: "object", properties: { displayName } },
      ];
      set(schema("ExportConnectionCreate"), { allOf: parts })(spec);
    },
  ],
  "a `Prefer` header with a larger body is added to an operation": [
    parameter({
      name: "Prefer",
      in: "header",
      schema: { type: "string", enum: ["return=minimal", "return=representation"] },
    }),
  ],
  "a property is added to a response, optional or required": [
    set(property("ExportConnection", "createdDateTime"), text),
    set(property("ExportRun", "number"), { type: "integer" }),
    set(schema("ExportRun", "required", "-"), "number"),
  ],
  "a property of a response becomes optional": [set(schema("ExportRun", "required"), ["id"])],
  "a received value may be null": [set(property("ExportRun", "startDateTime", "type"), ["string", "null"])],
  "a received value gets another type": [set(property("ExportTask", "retryAttempts", "type"), "string")],
  "a received type is widened": [set(property("ExportTask", "retryAttempts", "type"), ["integer", "string"])],
  "a received object becomes an array": [
    set(property("ExportConnectionResponse", "connection"), {
      type: "array",
      items: { $ref: "#/components/schemas/ExportConnection" },
    }),
  ],
  "an open enum that is received gains or loses a known value": [
    set(schema("ExecutionState", "x-extensible-enum", "-"), "Paused"),
  ],
  "a closed enum that is received gains a value": {
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult", "enum", "-"), "Skipped")],
  },
  "a closed enum that is received loses a value": {
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult", "enum"), ["Success"])],
  },
  "a closed enum that is received becomes open": {
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult"), open)],
  },
  "a `format` of a received value changes": [set(property("ExportRun", "startDateTime", "format"), "date")],
  "an undocumented status is documented, a failure or a success": [
    set(operation("getExportConnectionRun", "responses", "404"), {
      description: "There is no such run.",
      content: contentOf("ErrorResponse"),
    }),
  ],
  "a response header is added": [
    set(operation("getExportConnection", "responses", "200", "headers"), { etag: { schema: text } }),
  ],
  "a response header becomes required": [
    set(operation("createExportConnectionRun", "responses", "202", "headers", "location", "required"), true),
  ],
  "a response without a body gets one": [
    set(operation("createExportConnectionRun", "responses", "202", "content"), contentOf("ExportRunResponse")),
  ],
  "a property of a response is deprecated": [set(property("ExportJob", "connectorType", "deprecated"), true)],
  "a limit of a received value gets narrower (`maximum`, `minLength`, `pattern` …)": [
    set(property("ExportTask", "retryAttempts", "maximum"), 10),
  ],
  "one more scope is enough": [set(operation("getExportConnection", "security", "-"), { oauth2: ["export:modify"] })],
  "a description or a summary changes": [set(property("ExportConnection", "id", "description"), "Which one it is.")],
  "an example changes": [replaceText('"retryAttempts":0', '"retryAttempts":1')],
  "a stage, an open question or a link to the documentation changes (`x-lifecycle`, `x-unverified`, `externalDocs`)": [
    set(operation("getExportConnection", "x-lifecycle"), "general-availability"),
  ],
  "YAML is formatted, commented, reordered or split into files another way": [reorder],
  "one scope of several that are needed together is dropped": {
    given: [set(operation("getExportConnection", "security"), [{ oauth2: ["itwin-platform", "export:read"] }])],
    change: [set(operation("getExportConnection", "security"), [{ oauth2: ["itwin-platform"] }])],
  },
};

/** The edits that code compiles with, although one direction is major: no line can show it. */
export const silentEdits: Record<string, SpecEdits> = {
  "one value gets wider and narrower, such as `null` with a `maxLength`": [
    set([...displayName, "type"], ["string", "null"]),
    set([...displayName, "maxLength"], 100),
  ],
  "a path gets its own server": [set(["paths", "/connections", "servers"], [{ url: "https://eu.bentley.com" }])],
  "a limit of a sent value gets narrower (`maximum`, `minLength`, `pattern` …)": {
    given: [set([...limit, "maximum"], 1000)],
    change: [set([...limit, "maximum"], 100)],
  },
  "the default of an omitted value changes": {
    given: [set([...limit, "default"], 50)],
    change: [set([...limit, "default"], 100)],
  },
  "`style` or `explode` of a parameter changes": [set([...top, "explode"], false)],
  "`anyOf` of a sent value becomes `oneOf`": { given: [either("anyOf")], change: [either("oneOf")] },
  "a `format` of a sent value is added": [set([...displayName, "format"], "uuid")],
  "the server's URL changes": [replaceText('https://api.bentley.com/export"', 'https://eu.bentley.com/export"')],
  "the media type of the responses changes": [replaceText("itwin-platform.v1+json", "itwin-platform.v2+json")],
  "`info.version` changes": [set(["info", "version"], "v2")],
};

function reorder(spec: object): void {
  for (const [key, value] of Object.entries(spec).reverse()) {
    Reflect.deleteProperty(spec, key);
    Reflect.set(spec, key, value);
  }
}
