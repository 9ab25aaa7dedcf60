import { expect, test } from "vitest";
import { exampleResponse } from "../response/example-response.js";
import { createRouter } from "./create-router.js";
import { listOperations } from "./list-operations.js";
import type { OpenApiDocument } from "./openapi-document.js";

const document: OpenApiDocument = {
  info: { title: "Fruit" },
  servers: [{ url: "https://api.bentley.com/fruit/" }],
  paths: {
    "/baskets/{basketId}": {
      parameters: [{ $ref: "#/components/parameters/Page~1Size" }],
      get: {
        operationId: "getBasket",
        parameters: [{ name: "basketId", in: "path", required: true }],
        responses: {
          default: {},
          "404": { $ref: "#/components/responses/Missing" },
          "200": {
            content: {
              "application/fruit+json": {
                examples: {
                  "return=minimal": { value: { apples: 3 } },
                  "return=representation": { value: { apples: [] } },
                },
              },
            },
          },
        },
      },
      put: { operationId: "updateBasket", requestBody: { required: true }, responses: { "200": {} } },
      delete: { operationId: "deleteBasket", requestBody: {}, responses: { "204": {} } },
    },
    "/baskets/recent": { get: { operationId: "getRecentBasket", responses: { "200": {} } } },
  },
  components: {
    parameters: { "Page/Size": { name: "$top", in: "query", schema: { type: "integer" } } },
    responses: {
      Missing: {
        headers: { "x-reason": { example: "eaten" } },
        content: { "application/json": { example: { error: { code: "BasketNotFound" } } } },
      },
    },
  },
};

const operations = listOperations({ fruit: document });
const route = createRouter(operations);

function operationIdsAt(pathname: string): string[] {
  return route(pathname).map((operation) => operation.operationId);
}

test("reads the parameters and responses of an operation through references", () => {
  const getBasket = operations.find((operation) => operation.operationId === "getBasket");

  expect(getBasket?.pathTemplate).toBe("/fruit/baskets/{basketId}");
  expect(getBasket?.queryParameters).toEqual([{ name: "$top", required: false, type: "integer", format: undefined }]);
  expect([...(getBasket?.responses.keys() ?? [])]).toEqual([200, 404]);
});

test("finds all methods of a templated path", () => {
  expect(operationIdsAt("/fruit/baskets/42")).toEqual(["getBasket", "updateBasket", "deleteBasket"]);
});

test("prefers a literal path over a template", () => {
  expect(operationIdsAt("/fruit/baskets/recent")).toEqual(["getRecentBasket"]);
});

test("matches a path in mixed case", () => {
  expect(operationIdsAt("/Fruit/baSkets/RECENT")).toEqual(["getRecentBasket"]);
  expect(operationIdsAt("/fruit/Baskets/A")).toEqual(["getBasket", "updateBasket", "deleteBasket"]);
});

test.each(["/fruit/baskets/", "/fruit/baskets/42/apples", "/baskets/42", "/fruit"])(
  "finds nothing at %s",
  (pathname) => {
    expect(operationIdsAt(pathname)).toEqual([]);
  },
);

test("reads whether a request has a body", () => {
  expect(operations.map(({ operationId, body }) => `${operationId}: ${body}`)).toEqual([
    "getBasket: none",
    "updateBasket: required",
    "deleteBasket: optional",
    "getRecentBasket: none",
  ]);
});

test("responds with the preferred example, or the first, and the headers of the specification", async () => {
  const [getBasket] = route("/fruit/baskets/42");
  if (!getBasket) throw new Error("unreachable");

  const found = exampleResponse(getBasket, 200);
  const representation = exampleResponse(getBasket, 200, "return=representation");
  const unknown = exampleResponse(getBasket, 200, "return=everything");
  const missing = exampleResponse(getBasket, 404);

  expect(found?.headers.get("content-type")).toBe("application/fruit+json");
  expect(await found?.json()).toEqual({ apples: 3 });
  expect(await representation?.json()).toEqual({ apples: [] });
  expect(await unknown?.json()).toEqual({ apples: 3 });
  expect(missing?.headers.get("x-reason")).toBe("eaten");
});

test("reports an unresolved reference", () => {
  const broken = { ...document, components: {} };

  expect(() => listOperations({ fruit: broken })).toThrow("#/components/parameters/Page~1Size");
});
