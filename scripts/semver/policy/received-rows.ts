import { operation, property, remove, schema, set } from "./edit-spec.ts";
import type { PolicyRow } from "./policy-row.ts";

const startDateTime = property("ExportRun", "startDateTime");
const open = { type: "string", "x-extensible-enum": ["Success", "Error"] };
const closed = { type: "string", enum: ["Success", "Error"] };

/** What users receive. */
export const receivedRows: PolicyRow[] = [
  {
    edit: "a property is added to an answer, optional or required",
    bump: "minor",
    why: "there is more to read",
    change: [
      set(property("ExportConnection", "createdDateTime"), { type: "string" }),
      set(property("ExportRun", "number"), { type: "integer" }),
      set(schema("ExportRun", "required", "-"), "number"),
    ],
  },
  {
    edit: "a property of an answer is removed, even an optional one",
    bump: "major",
    why: "code that reads it stops compiling",
    change: [remove(property("ExportConnection", "displayName"))],
  },
  {
    edit: "a property of an answer becomes optional",
    bump: "major",
    why: "code that reads it does not expect it to miss",
    change: [set(schema("ExportRun", "required"), ["id"])],
  },
  {
    edit: "a property of an answer becomes required",
    bump: "minor",
    why: "more is promised",
    change: [set(schema("ExportRun", "required", "-"), "result")],
  },
  {
    edit: "a received value may be null",
    bump: "major",
    why: "code that reads it does not expect null",
    change: [set([...startDateTime, "type"], ["string", "null"])],
  },
  {
    edit: "a received value is not null any more",
    bump: "minor",
    why: "more is promised",
    given: [set([...startDateTime, "type"], ["string", "null"])],
    change: [set([...startDateTime, "type"], "string")],
  },
  {
    edit: "a received value gets another type",
    bump: "major",
    why: "code that reads it stops compiling",
    change: [set(property("ExportTask", "retryAttempts", "type"), "string")],
  },
  {
    edit: "a received type is widened",
    bump: "major",
    why: "code that reads it does not expect what is new",
    change: [set(property("ExportTask", "retryAttempts", "type"), ["integer", "string"])],
  },
  {
    edit: "a received type is narrowed",
    bump: "minor",
    why: "more is promised",
    given: [set(property("ExportTask", "retryAttempts", "type"), ["integer", "string"])],
    change: [set(property("ExportTask", "retryAttempts", "type"), "integer")],
  },
  {
    edit: "a received object becomes an array",
    bump: "major",
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
    why: "that values come and go is what open means",
    change: [set(schema("ExecutionState", "x-extensible-enum", "-"), "Paused")],
  },
  {
    edit: "a closed enum that is received gains a value",
    bump: "major",
    why: "an exhaustive `switch` does not expect it; open the enum where the service may add to it",
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult", "enum", "-"), "Skipped")],
  },
  {
    edit: "a closed enum that is received loses a value",
    bump: "major",
    why: "a comparison with the value stops compiling",
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult", "enum"), ["Success"])],
  },
  {
    edit: "a closed enum that is received becomes open",
    bump: "major",
    why: "an exhaustive `switch` is not exhaustive any more",
    given: [set(schema("ExecutionResult"), closed)],
    change: [set(schema("ExecutionResult"), open)],
  },
  {
    edit: "an open enum that is received becomes closed",
    bump: "minor",
    why: "more is promised",
    given: [set(schema("ExecutionResult"), open)],
    change: [set(schema("ExecutionResult"), closed)],
  },
  {
    edit: "a `format` of a received value changes",
    bump: "patch",
    why: "it says more about the same text; types do not know formats",
    change: [set([...startDateTime, "format"], "date-time")],
  },
  {
    edit: "a status is documented that was not, a failure or a success",
    bump: "major",
    why: 'the answer was `"unexpected"` until now: an exhaustive `switch` stops compiling, and code that handles `"unexpected"` does not meet it any more',
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
    edit: "a documented status is removed",
    bump: "major",
    why: "code that handles it stops compiling",
    change: [remove(operation("deleteExportConnection", "responses", "409"))],
  },
  {
    edit: "a response header is added",
    bump: "minor",
    why: "there is more to read",
    change: [
      set(operation("getExportConnection", "responses", "200", "headers"), { etag: { schema: { type: "string" } } }),
    ],
  },
  {
    edit: "a response header is removed",
    bump: "major",
    why: "code that reads it stops compiling",
    change: [remove(operation("createExportConnectionRun", "responses", "303", "headers"))],
  },
  {
    edit: "a response header becomes required",
    bump: "minor",
    why: "more is promised",
    change: [set(operation("createExportConnectionRun", "responses", "202", "headers", "location", "required"), true)],
  },
  {
    edit: "a response header becomes optional",
    bump: "major",
    why: "code that reads it does not expect it to miss",
    given: [set(operation("createExportConnectionRun", "responses", "202", "headers", "location", "required"), true)],
    change: [set(operation("createExportConnectionRun", "responses", "202", "headers", "location", "required"), false)],
  },
  {
    edit: "an answer without a body gets one",
    bump: "minor",
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
    edit: "an answer loses its body",
    bump: "major",
    why: "code that reads it stops compiling",
    change: [remove(operation("createExportConnection", "responses", "201", "content"))],
  },
  {
    edit: "a property of an answer is deprecated",
    bump: "minor",
    why: "semantic versioning asks for it: editors start to strike it through",
    change: [set(property("ExportJob", "connectorType", "deprecated"), true)],
  },
];
