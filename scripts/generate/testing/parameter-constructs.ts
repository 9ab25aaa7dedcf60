import { type Construct, refused, represented } from "./construct.ts";

const rule = "specs/parameter";

function parameter(fields: object, location = "query"): Construct["spec"] {
  return {
    parameters: [{ name: "color", in: location, description: "Its color.", schema: { type: "string" }, ...fields }],
  };
}

function query(type: string): Construct["type"] {
  return ["query", `{ color?: ${type} | undefined } | undefined`];
}

const strings = { type: "array", items: { type: "string" } };

/** Parameters, and what stands beside them at a path and an operation. */
export const parameterConstructs: Construct[] = [
  represented(
    query("string"),
    "optional query parameter",
    ["name", "in", "description", "schema", "required"].map(of),
    parameter({}),
  ),
  represented(
    ["query", "{ color: string }"],
    "required query parameter",
    [of("required")],
    parameter({ required: true, example: "red" }),
  ),
  represented(
    query("string"),
    "parameter with several examples",
    [of("examples")],
    parameter({ examples: { red: { value: "red" } } }),
  ),
  represented(
    query("string"),
    "deprecated parameter",
    [of("deprecated"), of("example")],
    parameter({ deprecated: true, example: "red" }),
  ),
  represented(
    query("string[]"),
    "array in the query, exploded",
    [of("style"), of("explode")],
    parameter({ style: "form", explode: true, schema: strings }),
  ),
  represented(
    query('"red" | "blue"'),
    "enum parameter",
    [of("schema")],
    parameter({ schema: { type: "string", enum: ["red", "blue"] } }),
  ),
  represented(
    ["header", "{ color?: boolean | undefined } | undefined"],
    "boolean header",
    [of("in")],
    parameter({ schema: { type: "boolean" } }, "header"),
  ),
  represented(query("string"), "parameter of a path item", ["PathItem.parameters", "Operation.parameters"], {
    set: { "path/parameters": [{ name: "color", in: "query", description: "C.", schema: { type: "string" } }] },
  }),
  represented(query("string"), "parameter behind a reference", ["Components.parameters"], {
    parameters: [{ $ref: "#/components/parameters/color" }],
    set: {
      "components/parameters": { color: { name: "color", in: "query", description: "C.", schema: { type: "string" } } },
    },
  }),
  refused(rule, "cookie parameter", [of("in")], parameter({}, "cookie")),
  refused(rule, "array in the query, not exploded", [of("explode")], parameter({ explode: false, schema: strings })),
  refused(
    rule,
    "pipe-delimited array",
    [of("style")],
    parameter({ style: "pipeDelimited", explode: false, schema: strings }),
  ),
  refused(rule, "space-delimited array", [of("style")], parameter({ style: "spaceDelimited", schema: strings })),
  refused(
    rule,
    "deep object",
    [of("style")],
    parameter({ style: "deepObject", schema: { type: "object", properties: { r: { type: "string" } } } }),
  ),
  refused(
    rule,
    "object in the query",
    [of("schema")],
    parameter({ schema: { type: "object", properties: { r: { type: "string" } } } }),
  ),
  refused(
    rule,
    "array of objects in the query",
    [of("schema")],
    parameter({ schema: { type: "array", items: { type: "object", properties: { r: { type: "string" } } } } }),
  ),
  refused(rule, "array in a header", [of("schema")], parameter({ schema: strings }, "header")),
  refused(rule, "parameter without type", [of("schema")], parameter({ schema: {} })),
  refused(rule, "parameter of null", [of("schema")], parameter({ schema: { type: ["string", "null"] } })),
  refused(rule, "label and matrix styles", [of("style")], { set: { "get/parameters/0/style": "matrix" } }),
  refused(rule, "query parameter whose name is not encoded", [of("name")], parameter({ name: "a&b" })),
  refused(rule, "parameter named constructor", [of("name")], parameter({ name: "constructor" })),
  refused(rule, "header that `fetch` keeps to itself", [of("name")], parameter({ name: "Cookie" }, "header")),
  refused(
    "rule/header-parameter",
    "Authorization, Accept and Content-Type",
    [of("name")],
    parameter({ name: "Accept" }, "header"),
  ),
  refused(
    "specs/supported",
    "parameter as JSON",
    [of("content")],
    parameter({ schema: undefined, content: { "application/json": { schema: { type: "string" }, example: "red" } } }),
  ),
  refused("specs/supported", "reserved characters", [of("allowReserved")], parameter({ allowReserved: true })),
  refused("specs/supported", "empty value", [of("allowEmptyValue")], parameter({ allowEmptyValue: true })),
  refused(
    "specs/required-parameter-example",
    "required parameter without example",
    [of("example")],
    parameter({ required: true }),
  ),
];

function of(field: string): string {
  return `Parameter.${field}`;
}
