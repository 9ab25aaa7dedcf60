import type { Schema } from "../../spec/spec-document.ts";
import { operation, property, remove, schema, set } from "./edit-spec.ts";
import type { PolicyRow } from "./policy-row.ts";

const list = "getExportConnections";
const top = ["components", "parameters", "Top"];
const modelIds = property("ExportRunInputOptions", "modelIds");

/** Rows for changes of requests. */
export const sentRows: PolicyRow[] = [
  {
    edit: "an optional parameter is added",
    bump: "minor",
    back: "major",
    why: "more can be sent",
    change: [set(operation(list, "parameters", "-"), { name: "search", in: "query", schema: { type: "string" } })],
  },
  {
    edit: "a required parameter is added",
    bump: "major",
    back: "major",
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
    edit: "a parameter becomes required",
    bump: "major",
    back: "minor",
    why: "calls without it stop compiling",
    change: [set([...top, "required"], true)],
  },
  {
    edit: "a parameter moves, such as from the query to a header",
    bump: "major",
    back: "major",
    why: "users write its location",
    change: [set(operation(list, "parameters", { name: "imodelId" }, "in"), "header")],
  },
  {
    edit: "a parameter gets another type",
    bump: "major",
    back: "major",
    why: "the values sent until now are rejected",
    change: [set([...top, "schema"], { type: "string" })],
  },
  {
    edit: "a sent type is widened",
    bump: "minor",
    back: "major",
    why: "the values sent until now are still accepted",
    change: [set([...top, "schema"], { type: ["integer", "string"] })],
  },
  {
    edit: "an optional property is added to a body",
    bump: "minor",
    back: "major",
    why: "more can be sent",
    change: [set(property("ExportConnectionCreate", "description"), { type: "string" })],
  },
  {
    edit: "a required property is added to a body",
    bump: "major",
    back: "major",
    why: "bodies without it stop compiling",
    change: [
      set(property("ExportConnectionCreate", "iTwinId"), { type: "string" }),
      set(schema("ExportConnectionCreate", "required", "-"), "iTwinId"),
    ],
  },
  {
    edit: "a sent property becomes required",
    bump: "major",
    back: "minor",
    why: "bodies without it stop compiling",
    change: [set(schema("ExportConnectionCreate", "required", "-"), "displayName")],
  },
  {
    edit: "a sent property may be null",
    bump: "minor",
    back: "major",
    why: "more can be sent",
    change: [set(property("ExportConnectionCreate", "displayName", "type"), ["string", "null"])],
  },
  {
    edit: "the elements of a sent array get another type",
    bump: "major",
    back: "major",
    why: "the values sent until now are rejected",
    change: [set([...modelIds, "items", "type"], "integer")],
  },
  {
    edit: "a required body becomes optional",
    bump: "minor",
    back: "major",
    why: "it may still be sent",
    change: [set(operation("createExportConnectionRun", "requestBody", "required"), false)],
  },
  {
    edit: "an operation without a body gets an optional one",
    bump: "minor",
    back: "major",
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
    back: "major",
    why: "calls with a body stop compiling",
    change: [remove(operation("createExportConnection", "requestBody"))],
  },
  {
    edit: "a closed enum that is sent gains a value",
    bump: "minor",
    back: "major",
    why: "more can be sent",
    change: [set(schema("ExportType", "enum", "-"), "LandXML")],
  },
  {
    edit: "a closed enum that is sent becomes open",
    bump: "minor",
    back: "major",
    why: "more can be sent",
    change: [remove(schema("ExportType", "enum")), set(schema("ExportType", "x-extensible-enum"), ["IFC", "PDF"])],
  },
  {
    edit: "an open enum gains or loses a known value",
    bump: "patch",
    back: "patch",
    why: "any text is accepted before and after; editors suggest other values",
    change: [
      set(property("ExportRunOutputOptions", "location", "x-extensible-enum"), ["USER_BLOB_STORAGE", "ITWIN_STORAGE"]),
    ],
  },
  {
    edit: "a limit of a sent value gets narrower (`maximum`, `minLength`, `pattern` …)",
    bump: "major",
    back: "patch",
    compiles: true,
    why: "requests that were valid are rejected, although they compile",
    given: [set([...top, "schema", "maximum"], 1000)],
    change: [set([...top, "schema", "maximum"], 100)],
  },
  {
    edit: "the default of an omitted value changes",
    bump: "major",
    back: "major",
    compiles: true,
    why: "the same call does something else",
    given: [set([...top, "schema", "default"], 50)],
    change: [set([...top, "schema", "default"], 100)],
  },
  {
    edit: "a default is documented",
    bump: "patch",
    back: "major",
    why: "nothing changes for requests; a default that is withdrawn may be another one",
    change: [set([...top, "schema", "default"], 100)],
  },
  {
    edit: "a parameter or a property is deprecated",
    bump: "minor",
    back: "patch",
    why: "semantic versioning asks for it; editors strike it through",
    change: [set(property("ExportConnectionCreate", "displayName", "deprecated"), true)],
  },
  {
    edit: "`style` or `explode` of a parameter changes",
    bump: "major",
    back: "major",
    compiles: true,
    why: "the service reads the same value differently",
    change: [set([...top, "explode"], false)],
  },
  {
    edit: "`anyOf` of a sent value becomes `oneOf`",
    bump: "major",
    back: "patch",
    compiles: true,
    why: "a value that matches several variants is rejected",
    given: [
      set(property("ExportConnectionCreate", "displayName"), { anyOf: [{ type: "string" }, { type: "integer" }] }),
    ],
    change: [
      set(property("ExportConnectionCreate", "displayName"), { oneOf: [{ type: "string" }, { type: "integer" }] }),
    ],
  },
  {
    edit: "a variant is added to `oneOf` of a sent value",
    bump: "minor",
    back: "major",
    why: "more can be sent",
    given: [
      set(property("ExportConnectionCreate", "displayName"), { oneOf: [{ type: "string" }, { type: "integer" }] }),
    ],
    change: [set(property("ExportConnectionCreate", "displayName", "oneOf", "-"), { type: "boolean" })],
  },
  {
    edit: "a `format` of a sent value is added",
    bump: "major",
    back: "patch",
    compiles: true,
    why: "values in another format are rejected",
    change: [set(property("ExportConnectionCreate", "displayName", "format"), "uuid")],
  },
  {
    edit: "a schema is rewritten with `allOf`, and its properties are the same",
    bump: "patch",
    back: "patch",
    why: "old code compiles, and the wire is the same",
    change: [
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
  },
  {
    edit: "a `Prefer` header with a larger body is added to an operation",
    bump: "minor",
    back: "major",
    why: "calls without the header get the same body",
    change: [
      set(operation(list, "parameters", "-"), {
        name: "Prefer",
        in: "header",
        schema: { type: "string", enum: ["return=minimal", "return=representation"] },
      }),
    ],
  },
];
