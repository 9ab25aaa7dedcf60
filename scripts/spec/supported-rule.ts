import type { Oas3Rule } from "@redocly/openapi-core";

/** Finds fields of OpenAPI that nothing generated represents. */
export function supported(): ReturnType<Oas3Rule> {
  return {
    any: {
      enter(node, { type, report, location }) {
        const refused = refusedFields[type.name];
        if (!refused || typeof node !== "object" || node === null) return;
        for (const field of Object.keys(node).filter((key) => Object.hasOwn(refused, key))) {
          report({
            message: `\`${field}\` is not supported: ${refused[field]}`,
            location: location.child(field).key(),
          });
        }
      },
    },
  };
}

/**
 * The fields of OpenAPI 3.1 that types, client and mock do not represent, by object, each with the way out.
 *
 * Every other field is represented; `scripts/generate/README.md` lists them all.
 */
const refusedFields: Record<string, Record<string, string>> = {
  Root: {
    webhooks: "a client cannot receive requests. Remove it.",
    jsonSchemaDialect: "schemas are written in the dialect of OpenAPI 3.1. Remove it.",
    security: "scopes differ by operation. Move it to each operation.",
  },
  Server: { variables: "a client calls one URL. Write the production URL without variables." },
  PathItem: {
    servers: "a client calls one server. Remove it, or write a spec for the other server.",
    head: "its response has no body. Remove the operation.",
    options: "gateways reply to it, not the service. Remove the operation.",
    trace: "`fetch` cannot send it. Remove the operation.",
  },
  Operation: {
    servers: "a client calls one server. Remove it, or write a spec for the other server.",
    callbacks: "a client cannot receive requests. Remove it.",
  },
  Parameter: {
    content: "parameters are not sent as JSON. Describe the value by `schema`.",
    allowReserved: "the client encodes reserved characters. Remove it.",
    allowEmptyValue: "the client sends a value with each parameter. Remove it.",
  },
  MediaType: { encoding: "requests are JSON. Remove it." },
  Example: { externalValue: "examples are compiled with the types. Write the example as `value`." },
  Header: {
    content: "a header is a string. Describe it by `schema: { type: string }`.",
    style: "a header is a string. Remove it.",
    explode: "a header is a string. Remove it.",
    allowReserved: "a header is a string. Remove it.",
    allowEmptyValue: "a header is a string. Remove it.",
    examples: "the mock sends one value. Write `example`.",
  },
  Response: { links: "clients do not follow links between operations. Describe them in `description`." },
  Components: {
    headers: "a header behind a reference loses whether it is required. Write it in each response.",
    links: "clients do not follow links between operations. Remove it.",
    callbacks: "a client cannot receive requests. Remove it.",
    pathItems: "only a path refers to a path item. Write the operations at the path.",
  },
  SecurityScheme: {
    name: "calls are authorized by OAuth 2.0 tokens. Describe the scheme as oauth2.",
    in: "calls are authorized by OAuth 2.0 tokens. Describe the scheme as oauth2.",
    scheme: "calls are authorized by OAuth 2.0 tokens. Describe the scheme as oauth2.",
    bearerFormat: "tokens are opaque to a client. Remove it.",
    openIdConnectUrl: "calls are authorized by OAuth 2.0 tokens. Describe the scheme as oauth2.",
  },
  Schema: {
    ...named("schemas are found by their name. Remove it.", ["$id", "id", "$anchor", "$schema", "$vocabulary"]),
    ...named("schemas are found by their name. Write a reference to a named schema.", [
      "$dynamicRef",
      "$dynamicAnchor",
    ]),
    ...named("schemas are defined once per spec. Move it to a separate schema.", ["$defs", "definitions"]),
    ...named("TypeScript has no type for it. Describe the condition in `description`.", [
      "not",
      "if",
      "then",
      "else",
      "dependentSchemas",
      "dependentRequired",
      "contains",
      "minContains",
      "maxContains",
      "propertyNames",
      "unevaluatedItems",
      "unevaluatedProperties",
    ]),
    patternProperties: "TypeScript has no type for it. Use `additionalProperties`.",
    prefixItems: "an array may be shorter than its tuple. Use `items`, with `anyOf` for several types.",
    contentSchema: "a string is not parsed. Describe its content in `description`.",
    xml: "bodies are JSON. Remove it.",
    summary: "a schema has no summary. Use `description`.",
  },
};

function named(reason: string, fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, reason]));
}
