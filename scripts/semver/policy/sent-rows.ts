import { operation, property, remove, schema, set } from "./edit-spec.ts";
import type { PolicyRow } from "./policy-row.ts";

const list = "getExportConnections";
const top = ["components", "parameters", "Top"];
const modelIds = property("ExportRunInputOptions", "modelIds");

/** What users send. */
export const sentRows: PolicyRow[] = [
  {
    edit: "an optional parameter is added",
    bump: "minor",
    why: "more can be sent",
    change: [set(operation(list, "parameters", "-"), { name: "search", in: "query", schema: { type: "string" } })],
  },
  {
    edit: "a required parameter is added",
    bump: "major",
    why: "calls without it stop compiling",
    change: [
      set(operation(list, "parameters", "-"), {
        name: "iTwinId",
        in: "query",
        required: true,
        schema: { type: "string" },
      }),
    ],
  },
  {
    edit: "a parameter is removed",
    bump: "major",
    why: "calls with it stop compiling, and it was sent for a reason",
    change: [remove(operation(list, "parameters", { $ref: "#/components/parameters/Top" }))],
  },
  {
    edit: "a parameter becomes required",
    bump: "major",
    why: "calls without it stop compiling",
    change: [set([...top, "required"], true)],
  },
  {
    edit: "a parameter becomes optional",
    bump: "minor",
    why: "it may still be sent",
    change: [remove(operation(list, "parameters", { name: "imodelId" }, "required"))],
  },
  {
    edit: "a parameter moves, say from the query to a header",
    bump: "major",
    why: "users write where it goes",
    change: [set(operation(list, "parameters", { name: "imodelId" }, "in"), "header")],
  },
  {
    edit: "a parameter gets another type",
    bump: "major",
    why: "what was sent is not accepted any more",
    change: [set([...top, "schema"], { type: "string" })],
  },
  {
    edit: "a sent type is widened",
    bump: "minor",
    why: "what was sent is still accepted",
    change: [set([...top, "schema"], { type: ["integer", "string"] })],
  },
  {
    edit: "an optional property is added to a body",
    bump: "minor",
    why: "more can be sent",
    change: [set(property("ExportConnectionCreate", "description"), { type: "string" })],
  },
  {
    edit: "a required property is added to a body",
    bump: "major",
    why: "bodies without it stop compiling",
    change: [
      set(property("ExportConnectionCreate", "iTwinId"), { type: "string" }),
      set(schema("ExportConnectionCreate", "required", "-"), "iTwinId"),
    ],
  },
  {
    edit: "an optional property is removed from a body",
    bump: "major",
    why: "bodies with it stop compiling",
    change: [remove(property("ExportConnectionCreate", "displayName"))],
  },
  {
    edit: "a sent property becomes required",
    bump: "major",
    why: "bodies without it stop compiling",
    change: [set(schema("ExportConnectionCreate", "required", "-"), "displayName")],
  },
  {
    edit: "a sent property becomes optional",
    bump: "minor",
    why: "it may still be sent",
    change: [set(schema("ExportConnectionCreate", "required"), [])],
  },
  {
    edit: "a sent property may be null",
    bump: "minor",
    why: "more can be sent",
    change: [set(property("ExportConnectionCreate", "displayName", "type"), ["string", "null"])],
  },
  {
    edit: "a sent property may not be null any more",
    bump: "major",
    why: "bodies with null stop compiling",
    given: [set(property("ExportConnectionCreate", "displayName", "type"), ["string", "null"])],
    change: [set(property("ExportConnectionCreate", "displayName", "type"), "string")],
  },
  {
    edit: "the elements of a sent array get another type",
    bump: "major",
    why: "what was sent is not accepted any more",
    change: [set([...modelIds, "items", "type"], "integer")],
  },
  {
    edit: "a body that had to be sent may be left out",
    bump: "minor",
    why: "it may still be sent",
    change: [set(operation("createExportConnectionRun", "requestBody", "required"), false)],
  },
  {
    edit: "a body that could be left out has to be sent",
    bump: "major",
    why: "calls without it stop compiling",
    given: [set(operation("createExportConnectionRun", "requestBody", "required"), false)],
    change: [set(operation("createExportConnectionRun", "requestBody", "required"), true)],
  },
  {
    edit: "an operation without a body gets an optional one",
    bump: "minor",
    why: "more can be sent",
    change: [
      set(operation("deleteExportConnection", "requestBody"), {
        content: { "application/json": { schema: { type: "object", properties: { reason: { type: "string" } } } } },
      }),
    ],
  },
  {
    edit: "an operation loses its body",
    bump: "major",
    why: "calls with a body stop compiling",
    change: [remove(operation("createExportConnection", "requestBody"))],
  },
  {
    edit: "a closed enum that is sent gains a value",
    bump: "minor",
    why: "more can be sent",
    change: [set(schema("ExportType", "enum", "-"), "LandXML")],
  },
  {
    edit: "a closed enum that is sent loses a value",
    bump: "major",
    why: "calls with the value stop compiling",
    change: [set(schema("ExportType", "enum"), ["IFC"])],
  },
  {
    edit: "a closed enum that is sent becomes open",
    bump: "minor",
    why: "more can be sent",
    change: [remove(schema("ExportType", "enum")), set(schema("ExportType", "x-extensible-enum"), ["IFC", "PDF"])],
  },
  {
    edit: "an open enum that is sent becomes closed",
    bump: "major",
    why: "any text could be sent until now",
    change: [
      remove(property("ExportRunOutputOptions", "location", "x-extensible-enum")),
      set(property("ExportRunOutputOptions", "location", "enum"), ["USER_BLOB_STORAGE"]),
    ],
  },
  {
    edit: "an open enum gains or loses a known value",
    bump: "patch",
    why: "any text fits before and after; editors suggest other ones",
    change: [
      set(property("ExportRunOutputOptions", "location", "x-extensible-enum"), ["USER_BLOB_STORAGE", "ITWIN_STORAGE"]),
    ],
  },
  {
    edit: "a limit of what is sent gets narrower (`maximum`, `minLength`, `pattern` …)",
    bump: "major",
    compiles: true,
    why: "requests that were valid are not any more, though they compile",
    given: [set([...top, "schema", "maximum"], 1000)],
    change: [set([...top, "schema", "maximum"], 100)],
  },
  {
    edit: "a limit of what is sent gets wider",
    bump: "patch",
    why: "what was sent is still accepted, and the types do not know limits",
    given: [set([...top, "schema", "maximum"], 100)],
    change: [set([...top, "schema", "maximum"], 1000)],
  },
  {
    edit: "the default of something that is left out changes",
    bump: "major",
    compiles: true,
    why: "the same call does something else",
    given: [set([...top, "schema", "default"], 50)],
    change: [set([...top, "schema", "default"], 100)],
  },
  {
    edit: "a default is written down for the first time",
    bump: "patch",
    why: "the service did it before, and now it is known",
    change: [set([...top, "schema", "default"], 100)],
  },
  {
    edit: "a parameter or a property is deprecated",
    bump: "minor",
    why: "semantic versioning asks for it: editors start to strike it through",
    change: [set(property("ExportConnectionCreate", "displayName", "deprecated"), true)],
  },
];
