import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Written from the page https://developer.bentley.com/apis/export/operations/get-authorizationinformation, the one page of this service that is known
// in full, never from the spec.

const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
const document = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));
const { get: operation } = resolve(document.paths["/authorizationinformation"]);

test("the page's address is the server's and the path's", () => {
  expect(document.servers).toEqual([{ url: "https://api.bentley.com/export" }]);
  expect(operation).toMatchObject({ operationId: "getAuthorizationInformation" });
});

test("redirectUrl is a required query parameter, and the only parameter", () => {
  expect(operation.parameters).toHaveLength(1);
  expect(operation.parameters[0]).toMatchObject({ name: "redirectUrl", in: "query", schema: { type: "string" } });
  expect(operation.parameters[0].required ?? false).toBe(true);
});

test("a token with scope export:read is sent", () => {
  expect(operation.security).toEqual([{ oauth2: ["export:read"] }]);
  expect(document.components.securitySchemes.oauth2.type).toBe("oauth2");
});

test("the media type to accept is the platform's, and no header is a parameter", () => {
  for (const { content } of Object.values<{ content: object }>(operation.responses)) {
    expect(Object.keys(content)).toEqual([mediaType, "application/json"]);
  }
  expect(operation.parameters.filter((parameter: { in: string }) => parameter.in === "header")).toEqual([]);
});

test.each([
  [
    200,
    {
      authorizationInformation: {
        isUserAuthorized: false,
        _links: {
          authorizationUrl: {
            href: "https://connect-itwinbridgeportal.bentley.com/authenticate?redirect_url=https://myUrl.com",
          },
        },
      },
    },
  ],
  [
    401,
    {
      error: {
        code: "HeaderNotFound",
        message: "Header Authorization was not found in the request. Access denied.",
      },
    },
  ],
  [
    422,
    {
      error: {
        code: "InvalidAuthorizationInformationRequest",
        message: "Cannot perform operation.",
        details: [{ code: "InvalidValue", message: "redirectUrl must be a valid URL.", target: "$redirectUrl" }],
      },
    },
  ],
  [
    429,
    {
      error: {
        code: "TooManyRequests",
        message: "More requests were received than the subscription rate-limit allows.",
      },
    },
  ],
])("the example of a %i is the page's", (status, example) => {
  expect(operation.responses[status].content[mediaType].example).toEqual(example);
});

test("the page has these statuses and no other", () => {
  expect(Object.keys(operation.responses)).toEqual(["200", "401", "422", "429"]);
});

test("a 429 has the header retry-after", () => {
  expect(operation.responses[429].headers["retry-after"].schema).toEqual({ type: "string" });
});

test("a 200 has the page's properties, each of its type", () => {
  expect(typesOf(bodyOf(200))).toEqual({
    "authorizationInformation.isUserAuthorized": "boolean",
    "authorizationInformation._links.authorizationUrl.href": "string",
  });
});

test.each([401, 422, 429])(
  "a %i has the page's properties of an error and those of its example's details",
  (status) => {
    expect(typesOf(bodyOf(status))).toEqual({
      "error.code": "string",
      "error.message": "string",
      "error.target": "string",
      "error.details.code": "string",
      "error.details.message": "string",
      "error.details.target": "string",
    });
  },
);

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
}

function bodyOf(status: number): Schema {
  return operation.responses[status].content[mediaType].schema;
}

/** The types of all properties that have no properties themselves, by their path; null is left out. */
function typesOf({ type, properties, items, oneOf }: Schema, path = ""): Record<string, string> {
  if (oneOf) return Object.assign({}, ...oneOf.map((variant) => typesOf(variant, path)));
  if (items) return typesOf(items, path);
  const types = [type].flat().filter((name) => name !== "null");
  if (!properties) return types.length > 0 ? { [path]: types.join() } : {};
  const entries = Object.entries(properties);
  return Object.assign({}, ...entries.map(([name, schema]) => typesOf(schema, path ? `${path}.${name}` : name)));
}

/** Replaces each `$ref` by its target. */
// biome-ignore lint/suspicious/noExplicitAny: the document is read as JSON.
function resolve(value: any): any {
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value) {
    const { $ref, ...beside } = value;
    const target = $ref
      .slice(2)
      .split("/")
      .reduce((parent: Record<string, object>, key: string) => parent[key], document);
    return { ...resolve(target), ...beside };
  }
  return Array.isArray(value)
    ? value.map(resolve)
    : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolve(child)]));
}
