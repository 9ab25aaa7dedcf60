import { operation, property, schema, set } from "./edit-spec.ts";
import type { PolicyRow } from "./policy-row.ts";

const startDateTime = property("ExportRun", "startDateTime");
const open = { type: "string", "x-extensible-enum": ["Success", "Error"] };
const closed = { type: "string", enum: ["Success", "Error"] };

/** Rows for changes of responses. */
export const receivedRows: PolicyRow[] = [
  {
    edit: "a property is added to a response, optional or required",
    bump: "minor",
    back: "major",
    why: "there is more to read",
    change: [
      set(property("ExportConnection", "createdDateTime"), { type: "string" }),
      set(property("ExportRun", "number"), { type: "integer" }),
      set(schema("ExportRun", "required", "-"), "number"),
    ],
  },
  {
    edit: "a property of a response becomes optional",
    bump: "major",
    back: "minor",
    why: "code that reads it does not expect its absence",
    change: [set(schema("ExportRun", "required"), ["id"])],
  },
  {
    edit: "a received value may be null",
    bump: "major",
    back: "minor",
    why: "code that reads it does not expect null",
    change: [set([...startDateTime, "type"], ["string", "null"])],
  },
  {
    edit: "a received value gets another type",
    bump: "major",
    back: "major",
    why: "code that reads it stops compiling",
    change: [set(property("ExportTask", "retryAttempts", "type"), "string")],
  },
  {
    edit: "a received type is widened",
    bump: "major",
    back: "minor",
    why: "code that reads it does not expect the new values",
    change: [set(property("ExportTask", "retryAttempts", "type"), ["integer", "string"])],
  },
  {
    edit: "a received object becomes an array",
    bump: "major",
    back: "major",
    why: "code that reads it stops compiling",
    change: [
      set(property("ExportConnectionResponse", "connection"), {
        type: "array",
        items: { $ref: "#/components/schemas/ExportConnection" },
      }),
    ],
  },
  {
    edit: "an open enum that is received gains or loses a known value",
    bump: "patch",
    back: "patch",
    why: "an open enum may have any value",
    change: [set(schema("ExecutionState", "x-extensible-enum", "-"), "Paused")],
  },
  {
    edit: "a closed enum that is received gains a value",
    bump: "major",
    back: "major",
    why: "an exhaustive `switch` does not expect it; open the enum where the service may add to it",
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult", "enum", "-"), "Skipped")],
  },
  {
    edit: "a closed enum that is received loses a value",
    bump: "major",
    back: "major",
    why: "a comparison with the value stops compiling",
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult", "enum"), ["Success"])],
  },
  {
    edit: "a closed enum that is received becomes open",
    bump: "major",
    back: "minor",
    why: "an exhaustive `switch` is no longer exhaustive",
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult"), open)],
  },
  {
    edit: "a `format` of a received value changes",
    bump: "patch",
    back: "patch",
    why: "it describes the same text; types do not express formats",
    change: [set(property("ExportRun", "startDateTime", "format"), "date")],
  },
  {
    edit: "an undocumented status is documented, a failure or a success",
    bump: "major",
    back: "major",
    why: 'the response was `"unexpected"` until now: an exhaustive `switch` stops compiling, and a handler of `"unexpected"` is no longer called for it',
    change: [
      set(operation("getExportConnectionRun", "responses", "404"), {
        description: "There is no such run.",
        content: {
          "application/vnd.bentley.itwin-platform.v1+json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
        },
      }),
    ],
  },
  {
    edit: "a response header is added",
    bump: "minor",
    back: "major",
    why: "there is more to read",
    change: [
      set(operation("getExportConnection", "responses", "200", "headers"), { etag: { schema: { type: "string" } } }),
    ],
  },
  {
    edit: "a response header becomes required",
    bump: "minor",
    back: "major",
    why: "more is promised",
    change: [set(operation("createExportConnectionRun", "responses", "202", "headers", "location", "required"), true)],
  },
  {
    edit: "a response without a body gets one",
    bump: "minor",
    back: "major",
    why: "there is more to read",
    change: [
      set(operation("createExportConnectionRun", "responses", "202", "content"), {
        "application/vnd.bentley.itwin-platform.v1+json": {
          schema: { $ref: "#/components/schemas/ExportRunResponse" },
        },
      }),
    ],
  },
  {
    edit: "a property of a response is deprecated",
    bump: "minor",
    back: "patch",
    why: "semantic versioning asks for it; editors strike it through",
    change: [set(property("ExportJob", "connectorType", "deprecated"), true)],
  },
  {
    edit: "a limit of a received value gets narrower (`maximum`, `minLength`, `pattern` …)",
    bump: "patch",
    back: "patch",
    why: "types do not express limits",
    change: [set(property("ExportTask", "retryAttempts", "maximum"), 10)],
  },
];
