import { type Construct, refused, represented } from "./construct.ts";

const supported = "specs/supported";
const string = { type: "string" };
const mediaType = "application~1vnd.bentley.itwin-platform.v1+json";
const callback = { "{$request.body#/url}": { post: { responses: { "200": { description: "Ok." } } } } };
const body = { schema: { type: "object", description: "W.", properties: { value: string } }, example: { value: "x" } };

function set(changes: Record<string, unknown>): Construct["spec"] {
  return { set: changes };
}

function fields(object: string, ...names: string[]): string[] {
  return names.map((name) => `${object}.${name}`);
}

function withSent(changes: Record<string, unknown>): Construct["spec"] {
  return { sent: [string, "x"], set: changes };
}

/** The document, its operations, bodies, responses and security. */
export const documentConstructs: Construct[] = [
  represented(
    undefined,
    "information",
    [
      ...fields("Root", "openapi", "info", "externalDocs"),
      ...fields("Info", "title", "version", "description", "summary", "termsOfService", "contact", "license"),
      ...fields("Contact", "name", "url", "email"),
      ...fields("License", "name", "url", "identifier"),
      ...fields("ExternalDocs", "url", "description"),
    ],
    set({
      "info/summary": "S.",
      "info/termsOfService": "https://a.example",
      "info/contact": { name: "A", url: "https://a.example", email: "a@a.example" },
      "info/license": { name: "MIT", identifier: "MIT" },
      externalDocs: { url: "https://a.example", description: "D." },
    }),
  ),
  represented(
    undefined,
    "server",
    ["Root.servers", ...fields("Server", "url", "description")],
    set({ "servers/0/description": "Production." }),
  ),
  represented(
    undefined,
    "tags",
    ["Root.tags", ...fields("Tag", "name", "description", "externalDocs")],
    set({ "tags/0/externalDocs": { url: "https://a.example" } }),
  ),
  represented(
    undefined,
    "paths and components",
    [...fields("Root", "paths", "components"), ...fields("Components", "schemas", "responses", "securitySchemes")],
    {},
  ),
  represented(
    undefined,
    "path item",
    [...fields("PathItem", "$ref", "summary", "description", "get")],
    set({ "path/summary": "S.", "path/description": "D." }),
  ),
  ...["post", "put", "patch", "delete"].map((method) =>
    represented(undefined, method, [`PathItem.${method}`], {
      ...(method === "post" && { sent: [string, "x"] as [unknown, unknown] }),
    }),
  ),
  represented(
    undefined,
    "operation",
    fields(
      "Operation",
      "tags",
      "summary",
      "description",
      "externalDocs",
      "operationId",
      "security",
      "responses",
      "deprecated",
    ),
    set({ "get/description": "D.", "get/deprecated": true }),
  ),
  represented(
    ["requestBody", '{ content: { "application/json": { value: string } } }'],
    "required request body",
    [
      ...fields("Operation", "requestBody"),
      ...fields("RequestBody", "description", "required", "content"),
      ...fields("MediaType", "schema", "example"),
    ],
    withSent({ "post/requestBody/description": "D." }),
  ),
  represented(
    ["requestBody", '{ content: { "application/json": { value: string } } } | undefined'],
    "optional request body",
    fields("RequestBody", "required"),
    withSent({ "post/requestBody/required": null }),
  ),
  represented(
    ["sent", "string"],
    "request body behind a reference",
    ["Components.requestBodies"],
    withSent({
      "components/requestBodies": {
        Widget: {
          required: true,
          content: { "application/json": { ...body, schema: { ...body.schema, required: ["value"] } } },
        },
      },
      "post/requestBody": { $ref: "#/components/requestBodies/Widget" },
    }),
  ),
  represented(
    ["value", "string"],
    "named examples",
    [...fields("MediaType", "examples"), ...fields("Example", "value", "summary", "description")],
    set({
      "data/example": null,
      "data/examples": { one: { value: { value: "x" }, summary: "S.", description: "D." } },
    }),
  ),
  represented(
    ["value", "string"],
    "example behind a reference",
    ["Components.examples"],
    set({
      "data/example": null,
      "data/examples": { one: { $ref: "#/components/examples/one" } },
      "components/examples": { one: { value: { value: "x" } } },
    }),
  ),
  represented(
    ["data", "{ a?: string }[]"],
    "response that is an array",
    fields("MediaType", "schema"),
    set({
      "data/schema": { type: "array", description: "W.", items: { type: "object", properties: { a: string } } },
      "data/example": [{ a: "x" }],
    }),
  ),
  represented(
    ["headers", '{ "x-total-count": string; location?: string }'],
    "response headers of any spelling and type",
    [
      ...fields("Response", "headers", "description", "content"),
      ...fields("Header", "description", "required", "deprecated", "schema", "example"),
    ],
    set({
      "ok/headers": {
        "X-Total-Count": {
          description: "H.",
          required: true,
          deprecated: true,
          schema: { type: "integer" },
          example: 3,
        },
        Location: { description: "L.", schema: string },
      },
    }),
  ),
  represented(
    undefined,
    "security scheme",
    [
      "SecurityScheme.type",
      "SecurityScheme.description",
      "SecurityScheme.flows",
      ...fields("OAuth2Flows", "clientCredentials", "authorizationCode", "implicit", "password"),
      ...fields("ClientCredentials", "tokenUrl", "refreshUrl", "scopes"),
      ...fields("AuthorizationCode", "authorizationUrl", "tokenUrl", "refreshUrl", "scopes"),
      ...fields("ImplicitFlow", "authorizationUrl", "refreshUrl", "scopes"),
      ...fields("PasswordFlow", "tokenUrl", "refreshUrl", "scopes"),
    ],
    {},
  ),
  represented(undefined, "path that a pointer escapes", ["Reference.$ref"], {}),

  refused("openapi", "OpenAPI 3.2", ["Root.openapi"], set({ openapi: "3.2.0" })),
  refused("openapi", "OpenAPI 3.0", ["Root.openapi"], set({ openapi: "3.0.3" })),
  refused(
    supported,
    "webhooks",
    ["Root.webhooks"],
    set({ webhooks: { ping: { post: { operationId: "sendPing", responses: { "200": { description: "Ok." } } } } } }),
  ),
  refused(
    supported,
    "schema dialect",
    ["Root.jsonSchemaDialect"],
    set({ jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" }),
  ),
  refused(
    supported,
    "security of the whole document",
    ["Root.security"],
    set({ security: [{ oauth2: ["itwin-platform"] }] }),
  ),
  refused(
    "rule/one-server",
    "several servers",
    ["Root.servers"],
    set({ servers: [{ url: "https://a.example" }, { url: "https://b.example" }] }),
  ),
  refused("rule/server-url", "relative server", ["Server.url"], set({ servers: [{ url: "/widgets" }] })),
  refused("rule/server-url", "server over http", ["Server.url"], set({ servers: [{ url: "http://api.bentley.com" }] })),
  refused(
    supported,
    "server variables",
    [...fields("Server", "variables"), ...fields("ServerVariable", "enum", "default", "description")],
    set({
      servers: [
        { url: "https://{region}.example", variables: { region: { enum: ["a"], default: "a", description: "R." } } },
      ],
    }),
  ),
  refused(
    supported,
    "servers of a path",
    ["PathItem.servers"],
    set({ "path/servers": [{ url: "https://a.example" }] }),
  ),
  refused(
    supported,
    "servers of an operation",
    ["Operation.servers"],
    set({ "get/servers": [{ url: "https://a.example" }] }),
  ),
  ...["head", "options", "trace"].map((method) =>
    refused(
      supported,
      method,
      [`PathItem.${method}`],
      set({ [`path/${method}`]: { operationId: `${method}Widget`, responses: { "200": { description: "Ok." } } } }),
    ),
  ),
  refused("rule/lower-case-path", "path in upper case", ["Root.paths"], set({ "paths/~1Widgets": {} })),
  refused(
    "rule/operation-id-case",
    "operationId in another case",
    ["Operation.operationId"],
    set({ "get/operationId": "read-widget" }),
  ),
  refused(
    "operation-operationId-unique",
    "operationId used twice",
    ["Operation.operationId"],
    set({ "path/delete": { operationId: "readWidget" } }),
  ),
  refused("rule/operation-security", "operation without security", ["Operation.security"], set({ "get/security": [] })),
  refused(supported, "callbacks", ["Operation.callbacks"], set({ "get/callbacks": { done: callback } })),
  refused(
    "rule/request-media-type",
    "multipart body",
    ["RequestBody.content"],
    withSent({ "post/requestBody/content/multipart~1form-data": body }),
  ),
  refused(
    "rule/request-media-type",
    "binary body",
    ["RequestBody.content"],
    withSent({
      "post/requestBody/content": {
        "application/octet-stream": { ...body, schema: { type: "string", format: "binary" } },
      },
    }),
  ),
  refused(
    "rule/request-media-type",
    "form body",
    ["RequestBody.content"],
    withSent({ "post/requestBody/content": { "application/x-www-form-urlencoded": body } }),
  ),
  refused(
    "specs/body",
    "request body that is an array",
    ["MediaType.schema"],
    withSent({ "sent/schema": { type: "array", items: string }, "sent/example": ["x"] }),
  ),
  refused(
    supported,
    "encoding of a property",
    [
      ...fields("MediaType", "encoding"),
      ...fields("Encoding", "contentType", "headers", "style", "explode", "allowReserved"),
    ],
    withSent({
      "sent/encoding": {
        value: { contentType: "text/plain", headers: {}, style: "form", explode: true, allowReserved: false },
      },
    }),
  ),
  refused("specs/body", "body without schema", ["MediaType.schema"], set({ "data/schema": null })),
  refused(
    "specs/body",
    "body that is a scalar",
    ["MediaType.schema"],
    set({ "data/schema": string, "data/example": "x" }),
  ),
  refused(
    "specs/body",
    "body that may be null",
    ["MediaType.schema"],
    set({ "data/schema": { type: ["object", "null"], properties: { value: string } } }),
  ),
  refused("specs/body", "body of any type", ["MediaType.schema"], set({ "data/schema": { description: "Any." } })),
  refused(
    "specs/body",
    "response without body that has content",
    ["Response.content"],
    set({ "get/responses/204": { description: "None.", content: { [mediaType.replace("~1", "/")]: body } } }),
  ),
  refused(
    "specs/body",
    "responses in two media types",
    ["Response.content"],
    set({
      "get/responses/202": {
        description: "Later.",
        content: { "application/vnd.bentley.itwin-platform.v2+json": body },
      },
    }),
  ),
  refused(
    "rule/response-media-type",
    "response that is not JSON",
    ["Response.content"],
    set({ "ok/content/text~1plain": { schema: string, example: "x" } }),
  ),
  refused("rule/response-content", "response 200 without body", ["Response.content"], set({ "ok/content": null })),
  refused("rule/body-example", "body without example", ["MediaType.example"], set({ "data/example": null })),
  refused(
    "no-invalid-media-type-examples",
    "example that its schema refuses",
    ["MediaType.example"],
    set({ "data/example": { value: 1 } }),
  ),
  refused(
    "rule/exact-status",
    "default response",
    ["Responses.default"],
    set({ "get/responses/default": { description: "Other." } }),
  ),
  refused(
    "rule/exact-status",
    "range of statuses",
    ["Operation.responses"],
    set({ "get/responses/5XX": { description: "Other." } }),
  ),
  refused(
    "rule/operation-responses",
    "operation without responses",
    ["Operation.responses"],
    set({ "get/responses": null }),
  ),
  refused(
    "rule/common-statuses",
    "operation without 401 and 429",
    ["Operation.responses"],
    set({ "get/responses/401": null }),
  ),
  refused(
    supported,
    "links",
    [
      ...fields("Response", "links"),
      ...fields("Link", "operationRef", "operationId", "parameters", "requestBody", "description", "server"),
    ],
    set({
      "ok/links": { next: { operationId: "readWidget", parameters: { a: "b" }, requestBody: "c", description: "D." } },
    }),
  ),
  refused(
    "specs/body",
    "header described twice",
    ["Response.headers"],
    set({
      "ok/headers": { "X-A": { description: "A.", schema: string }, "x-a": { description: "A.", schema: string } },
    }),
  ),
  refused(
    "specs/body",
    "header that is the media type",
    ["Response.headers"],
    set({ "ok/headers": { "Content-Type": { description: "A.", schema: string } } }),
  ),
  refused(
    "specs/inline-header",
    "header behind a reference",
    ["Components.headers"],
    set({
      "ok/headers": { "x-a": { $ref: "#/components/headers/a" } },
      "components/headers": { a: { description: "A.", schema: string } },
    }),
  ),
  ...Object.entries({
    style: "simple",
    explode: true,
    allowReserved: true,
    allowEmptyValue: true,
    examples: { a: { value: "b" } },
    content: { "text/plain": { schema: string } },
  }).map(([field, value]) =>
    refused(
      supported,
      `${field} of a header`,
      [`Header.${field}`],
      set({ "ok/headers": { "x-a": { description: "A.", schema: string, [field]: value } } }),
    ),
  ),
  refused(
    supported,
    "external example",
    ["Example.externalValue"],
    set({ "data/examples": { one: { externalValue: "https://a.example" } } }),
  ),
  ...Object.entries({
    links: { a: { operationId: "readWidget" } },
    callbacks: { a: callback },
    pathItems: { a: {} },
  }).map(([field, value]) =>
    refused(supported, `shared ${field}`, [`Components.${field}`], set({ [`components/${field}`]: value })),
  ),
  ...Object.entries({
    apiKey: { name: "k", in: "header" },
    http: { scheme: "bearer", bearerFormat: "JWT" },
    openIdConnect: { openIdConnectUrl: "https://a.example" },
  }).map(([type, others]) =>
    refused(
      "rule/oauth2",
      `security scheme ${type}`,
      Object.keys(others).map((field) => `SecurityScheme.${field}`),
      set({ "components/securitySchemes/other": { type, ...others } }),
    ),
  ),
  refused(
    "specs/extensions",
    "extension of a tool",
    [
      ...fields("Info", "x-logo"),
      ...fields("Tag", "x-traitTag", "x-displayName"),
      ...fields("PathItem", "x-query"),
      ...fields("Operation", "x-codeSamples", "x-code-samples", "x-hideTryItPanel"),
      "Response.x-summary",
      "Schema.x-tags",
      "AuthorizationCode.x-usePkce",
    ],
    set({ "get/x-codeSamples": [] }),
  ),
];
