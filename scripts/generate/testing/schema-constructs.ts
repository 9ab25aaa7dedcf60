import { type Construct, refused, represented } from "./construct.ts";

const rule = "specs/schema";
const string = { type: "string" };
const object = { type: "object", properties: { a: string } };

/** A property of the response. */
function value(schema: unknown, example: unknown, schemas?: Record<string, unknown>): Construct["spec"] {
  return { value: [schema, example], ...(schemas && { schemas }) };
}

/** A property of the request body. */
function sent(schema: unknown, example: unknown, schemas?: Record<string, unknown>): Construct["spec"] {
  return { sent: [schema, example], ...(schemas && { schemas }) };
}

function fields(...names: string[]): string[] {
  return names.map((name) => `Schema.${name}`);
}

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

const circle = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", const: "Circle" }, radius: { type: "number" } },
};
const square = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", const: "square" }, side: { type: "number" } },
};
const shapes = { Circle: circle, Square: square };
const union = { oneOf: [ref("Circle"), ref("Square")] };
const json = {
  oneOf: [string, { type: "array", items: ref("Json") }, { type: "object", additionalProperties: ref("Json") }],
};

/** Types, values and combinations of schemas. */
export const schemaConstructs: Construct[] = [
  represented(
    ["value", "string"],
    "string with format, length and pattern",
    fields("type", "format", "minLength", "maxLength", "pattern"),
    value({ ...string, format: "date-time", minLength: 1, maxLength: 99, pattern: "^2" }, "2026-01-01T00:00:00Z"),
  ),
  represented(
    ["value", "string"],
    "unquoted date",
    fields("format"),
    value({ ...string, format: "date" }, "2026-01-01"),
  ),
  represented(
    ["value", "string"],
    "encoded string",
    fields("contentEncoding", "contentMediaType"),
    value({ ...string, contentEncoding: "base64", contentMediaType: "image/png" }, "aGk="),
  ),
  represented(
    ["value", "number"],
    "integer with limits",
    fields("minimum", "maximum", "multipleOf"),
    value({ type: "integer", format: "int64", minimum: 0, maximum: 9, multipleOf: 1 }, 3),
  ),
  represented(
    ["value", "number"],
    "number with exclusive limits",
    fields("exclusiveMinimum", "exclusiveMaximum"),
    value({ type: "number", exclusiveMinimum: -1, exclusiveMaximum: 10 }, 3.5),
  ),
  represented(
    ["value", "boolean | null"],
    "nullable scalar",
    fields("type"),
    value({ type: ["boolean", "null"] }, null),
  ),
  represented(
    ["value", "string | number"],
    "several scalar types",
    fields("type"),
    value({ type: ["string", "integer"] }, 1),
  ),
  represented(
    ["value", "unknown"],
    "schema without type",
    fields("description", "title", "$comment", "deprecated"),
    value({ description: "Anything.", title: "Any", $comment: "Really.", deprecated: true }, [1]),
  ),
  represented(
    ["value", "{ [key: string]: unknown }"],
    "free-form object",
    fields("additionalProperties"),
    value({ type: "object" }, { color: "red" }),
  ),
  represented(
    ["value", "{ a?: string } & { [key: string]: unknown }"],
    "named and free properties",
    fields("properties", "additionalProperties"),
    value({ ...object, additionalProperties: true }, { b: 1 }),
  ),
  represented(
    ["value", "{ [key: string]: number }"],
    "map",
    fields("additionalProperties"),
    value({ type: "object", additionalProperties: { type: "integer" }, minProperties: 1, maxProperties: 9 }, { a: 1 }),
  ),
  represented(
    ["value", "{ a: string; b?: string | null }"],
    "required and optional properties",
    fields("properties", "required", "minProperties", "maxProperties"),
    value(
      {
        type: "object",
        required: ["a"],
        properties: { a: string, b: { type: ["string", "null"] } },
        additionalProperties: false,
      },
      { a: "x", b: null },
    ),
  ),
  represented(
    ["value", "{ a?: string } | null"],
    "nullable object",
    fields("type"),
    value({ ...object, type: ["object", "null"] }, null),
  ),
  represented(
    ["value", "(string[])[]"],
    "array of arrays",
    fields("items", "minItems", "maxItems", "uniqueItems"),
    value({ type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { type: "array", items: string } }, [
      ["a"],
    ]),
  ),
  represented(
    ["value", "unknown[] | null"],
    "nullable array of anything",
    fields("items"),
    value({ type: ["array", "null"] }, [1, "a"]),
  ),
  represented(
    ["value", '"A" | "B" | (string & {})'],
    "x-extensible-enum of strings",
    ["Schema.x-extensible-enum"],
    value({ ...string, "x-extensible-enum": ["A", "B"] }, "C"),
  ),
  represented(
    ["value", "1 | 2 | (number & {})"],
    "x-extensible-enum of integers",
    ["Schema.x-extensible-enum"],
    value({ type: "integer", "x-extensible-enum": [1, 2] }, 3),
  ),
  represented(
    ["value", "-1 | 1.5 | (number & {}) | null"],
    "x-extensible-enum with null",
    ["Schema.x-extensible-enum"],
    value({ type: ["number", "null"], "x-extensible-enum": [-1, 1.5, null] }, null),
  ),
  represented(
    ["sent", '"A" | "B"'],
    "enum in a request",
    fields("enum", "default"),
    sent({ ...string, enum: ["A", "B"], default: "A" }, "B"),
  ),
  represented(
    ["sent", '"A" | 1 | null'],
    "enum of several types",
    fields("enum"),
    sent({ type: ["string", "integer", "null"], enum: ["A", 1, null] }, 1),
  ),
  represented(["sent", '"A"'], "const in a request", fields("const"), sent({ const: "A" }, "A")),
  represented(
    ["sent", '"A" | "B"'],
    "oneOf of const",
    fields("const", "oneOf"),
    sent(
      {
        oneOf: [
          { const: "A", description: "First." },
          { const: "B", description: "Second." },
        ],
      },
      "B",
    ),
  ),
  represented(
    ["value", "string | number"],
    "anyOf",
    fields("anyOf"),
    value({ anyOf: [string, { type: "integer" }] }, 1),
  ),
  represented(
    ["value", "{ a?: string } & { b: string }"],
    "allOf",
    fields("allOf"),
    value({ allOf: [object, { type: "object", required: ["b"], properties: { b: string } }] }, { b: "x" }),
  ),
  represented(
    ["value", 'components["schemas"]["Leaf"] | null'],
    "nullable reference",
    ["Reference.$ref"],
    value({ oneOf: [ref("Leaf"), { type: "null" }] }, null, { Leaf: object }),
  ),
  represented(
    ["value", "string"],
    "reference with description",
    ["Reference.description", "Reference.summary"],
    value({ ...ref("Name"), description: "Its name.", deprecated: true }, "x", { Name: string }),
  ),
  represented(
    ["value", 'components["schemas"]["Circle"] | components["schemas"]["Square"]'],
    "discriminator",
    [...fields("discriminator"), "Discriminator.propertyName", "Discriminator.mapping"],
    {
      schemas: {
        ...shapes,
        Shape: {
          ...union,
          discriminator: {
            propertyName: "kind",
            mapping: { Circle: "#/components/schemas/Circle", square: "#/components/schemas/Square" },
          },
        },
      },
      value: [ref("Shape"), { kind: "square", side: 1 }],
    },
  ),
  represented(
    ["value", 'components["schemas"]["Tree"]'],
    "object that contains itself",
    ["Reference.$ref"],
    value(
      ref("Tree"),
      { children: [{}] },
      { Tree: { type: "object", properties: { children: { type: "array", items: ref("Tree") } } } },
    ),
  ),
  represented(
    ["value", 'components["schemas"]["Json"]'],
    "union that contains itself",
    fields("oneOf"),
    value(ref("Json"), { a: ["b"] }, { Json: json }),
  ),
  represented(
    ["value", "string"],
    "examples of a schema",
    fields("example", "examples"),
    value({ ...string, examples: ["a"], example: "a" }, "x"),
  ),
  represented(
    ["value", "string"],
    "documentation of a schema",
    fields("externalDocs"),
    value({ ...string, externalDocs: { url: "https://developer.bentley.com" } }, "x"),
  ),
  represented(
    ["value", "string"],
    "readOnly in a response",
    fields("readOnly"),
    value({ ...string, readOnly: true }, "x"),
  ),
  represented(
    ["sent", "string"],
    "writeOnly in a request",
    fields("writeOnly"),
    sent({ ...string, writeOnly: true }, "x"),
  ),

  refused("specs/direction", "readOnly in a request", fields("readOnly"), sent({ ...string, readOnly: true }, "x")),
  refused(
    "specs/direction",
    "writeOnly in a response",
    fields("writeOnly"),
    value({ ...string, writeOnly: true }, "x"),
  ),
  refused("specs/direction", "readOnly in a shared schema", fields("readOnly"), {
    ...sent(
      ref("Shared"),
      { id: "1" },
      { Shared: { type: "object", properties: { id: { ...string, readOnly: true } } } },
    ),
  }),
  refused("specs/direction", "enum in a response", fields("enum"), value({ ...string, enum: ["A"] }, "A")),
  refused("specs/direction", "const in a response", fields("const"), value({ ...string, const: "A" }, "A")),
  refused(
    "specs/direction",
    "oneOf of const in a response",
    fields("const"),
    value({ oneOf: [{ const: "A" }, { const: "B" }] }, "A"),
  ),
  refused(
    rule,
    "unquoted numbers in x-extensible-enum",
    ["Schema.x-extensible-enum"],
    value({ ...string, "x-extensible-enum": [10, 1.1] }, "10"),
  ),
  refused(
    rule,
    "x-extensible-enum of objects",
    ["Schema.x-extensible-enum"],
    value({ type: "object", "x-extensible-enum": [{}] }, {}),
  ),
  refused(
    rule,
    "x-extensible-enum without type",
    ["Schema.x-extensible-enum"],
    value({ "x-extensible-enum": ["A"] }, "A"),
  ),
  refused(
    rule,
    "x-extensible-enum with enum",
    ["Schema.x-extensible-enum"],
    sent({ ...string, enum: ["A"], "x-extensible-enum": ["A"] }, "A"),
  ),
  refused(
    rule,
    "empty x-extensible-enum",
    ["Schema.x-extensible-enum"],
    value({ ...string, "x-extensible-enum": [] }, "A"),
  ),
  refused(
    rule,
    "enum of a nullable type without null",
    fields("enum"),
    sent({ type: ["string", "null"], enum: ["A"] }, "A"),
  ),
  refused(rule, "const of null", fields("const"), sent({ const: null }, null)),
  refused(rule, "const of another type", fields("const"), sent({ ...string, const: 1 }, 1)),
  refused(rule, "enum of objects", fields("enum"), sent({ type: "object", enum: [{}] }, {})),
  refused(rule, "array without items", fields("items"), value({ type: "array", items: false }, [])),
  refused(rule, "enum of integers that are rounded", fields("enum"), sent({ type: "integer", enum: [2 ** 53] }, 1)),
  refused(rule, "properties without type", fields("type"), value({ properties: { a: string } }, {})),
  refused(rule, "items without type", fields("type"), value({ items: string }, [])),
  refused(
    rule,
    "several types of objects and arrays",
    fields("type"),
    value({ type: ["object", "array"], items: string }, []),
  ),
  refused(
    rule,
    "typed additional properties beside named ones",
    fields("additionalProperties"),
    value({ ...object, additionalProperties: { type: "integer" } }, { b: 1 }),
  ),
  refused(
    rule,
    "object without properties",
    fields("additionalProperties"),
    value({ type: "object", additionalProperties: false }, {}),
  ),
  refused(rule, "binary in JSON", fields("format"), value({ ...string, format: "binary" }, "x")),
  refused(
    rule,
    "property of every JavaScript object",
    fields("properties"),
    value({ type: "object", properties: { toString: string } }, { toString: "x" }),
  ),
  refused(
    rule,
    "property that has no value",
    fields("properties"),
    value({ type: "object", properties: { a: false } }, {}),
  ),
  refused(
    rule,
    "anyOf beside properties",
    fields("anyOf"),
    value(
      {
        ...object,
        anyOf: [
          { type: "object", properties: { b: string } },
          { type: "object", properties: { c: string } },
        ],
      },
      {},
    ),
  ),
  refused(
    rule,
    "oneOf beside type",
    fields("oneOf"),
    sent({ ...string, oneOf: [{ const: "A" }, { const: "B" }] }, "A"),
  ),
  refused(
    rule,
    "oneOf and anyOf in one schema",
    fields("oneOf", "anyOf"),
    value({ oneOf: [string, { type: "integer" }], anyOf: [string, { type: "integer" }] }, 1),
  ),
  refused(
    rule,
    "allOf of scalars",
    fields("allOf"),
    value({ allOf: [string, { type: "string", minLength: 2 }] }, "xx"),
  ),
  refused(
    rule,
    "allOf with a nullable member",
    fields("allOf"),
    value({ allOf: [object, { type: ["object", "null"], properties: { b: string } }] }, {}),
  ),
  refused(
    rule,
    "allOf with additionalProperties",
    fields("allOf", "additionalProperties"),
    value(
      { allOf: [object, { type: "object", properties: { b: string }, additionalProperties: { type: "integer" } }] },
      {},
    ),
  ),
  refused(
    rule,
    "allOf that describes a property twice",
    fields("allOf"),
    value({ allOf: [object, { type: "object", properties: { a: { type: "integer" } } }] }, {}),
  ),
  refused(
    rule,
    "allOf beside items",
    fields("allOf"),
    value({ allOf: [object, { type: "object", properties: { b: string } }], additionalProperties: false }, {}),
  ),
  refused(
    rule,
    "union of itself",
    fields("oneOf"),
    value(ref("Loop"), "x", { Loop: { oneOf: [string, ref("Loop")] } }),
  ),
  refused(
    rule,
    "fields beside a reference",
    ["Reference.siblings"],
    value({ ...ref("Name"), maxLength: 3 }, "x", { Name: string }),
  ),
  refused(
    rule,
    "discriminator without mapping to the values",
    ["Discriminator.mapping"],
    value(
      ref("Shape"),
      { kind: "square" },
      { ...shapes, Shape: { ...union, discriminator: { propertyName: "kind" } } },
    ),
  ),
  refused(
    rule,
    "discriminator without oneOf",
    ["Discriminator.propertyName"],
    value(
      ref("Pet"),
      { kind: "a" },
      {
        Pet: {
          type: "object",
          required: ["kind"],
          properties: { kind: string },
          discriminator: { propertyName: "kind" },
        },
      },
    ),
  ),
  refused(
    rule,
    "schema that only a discriminator names",
    ["Discriminator.mapping"],
    value(
      ref("Shape"),
      { kind: "square" },
      {
        ...shapes,
        Dot: object,
        Shape: {
          ...union,
          discriminator: {
            propertyName: "kind",
            mapping: { square: "#/components/schemas/Square", dot: "#/components/schemas/Dot" },
          },
        },
      },
    ),
  ),
  refused(
    "specs/schema-name-case",
    "schema name in another case",
    ["Components.schemas"],
    value(ref("leaf"), "x", { leaf: string }),
  ),
  ...["$id", "$anchor", "$schema", "id", "$dynamicAnchor"].map((field) =>
    refused("specs/supported", field, fields(field), value({ ...string, [field]: "https://example.com/a" }, "x")),
  ),
  refused("specs/supported", "$dynamicRef", fields("$dynamicRef"), value({ $dynamicRef: "#a" }, "x")),
  refused(
    "specs/supported",
    "$vocabulary",
    fields("$vocabulary"),
    value({ ...string, $vocabulary: "https://example.com/a" }, "x"),
  ),
  ...["$defs", "definitions"].map((field) =>
    refused("specs/supported", field, fields(field), value({ ...string, [field]: { A: string } }, "x")),
  ),
  ...[
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
  ].map((field) => refused("specs/supported", field, fields(field), value({ [field]: { type: "integer" } }, "x"))),
  ...["minContains", "maxContains"].map((field) =>
    refused("specs/supported", field, fields(field), value({ type: "array", [field]: 1 }, [1])),
  ),
  refused(
    "specs/supported",
    "dependentSchemas",
    fields("dependentSchemas"),
    value({ ...object, dependentSchemas: { a: object } }, {}),
  ),
  refused(
    "specs/supported",
    "dependentRequired",
    fields("dependentRequired"),
    value({ ...object, dependentRequired: { a: ["a"] } }, {}),
  ),
  refused(
    "specs/supported",
    "patternProperties",
    fields("patternProperties"),
    value({ type: "object", patternProperties: { "^x": string } }, { x: "a" }),
  ),
  refused("specs/supported", "tuple", fields("prefixItems"), value({ type: "array", prefixItems: [string] }, ["a"])),
  refused(
    "specs/supported",
    "XML",
    [...fields("xml"), ...["name", "namespace", "prefix", "attribute", "wrapped"].map((name) => `Xml.${name}`)],
    value(
      { ...string, xml: { name: "a", namespace: "https://a.example", prefix: "p", attribute: true, wrapped: false } },
      "x",
    ),
  ),
  refused("specs/supported", "summary of a schema", fields("summary"), value({ ...string, summary: "S." }, "x")),
  refused("struct", "nullable of OpenAPI 3.0", ["Schema.nullable"], value({ ...string, nullable: true }, "x")),
  refused("specs/extensions", "unknown extension", ["Schema.x-*"], value({ ...string, "x-other": 1 }, "x")),
];
