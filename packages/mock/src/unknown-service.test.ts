import { expect, test } from "vitest";
import { handleRequest } from "./handle-request.js";
import type { OpenApiDocument } from "./spec/openapi-document.js";
import { createPlatformSpec } from "./spec/platform-spec.js";
import { createPlatformState } from "./state/platform-state.js";

// A service without handlers.
const fruit: OpenApiDocument = {
  info: { title: "Fruit" },
  servers: [{ url: "https://api.bentley.com/fruit" }],
  paths: {
    "/baskets/{basketId}": {
      get: {
        operationId: "getBasket",
        responses: { "200": { content: { "application/json": { example: { apples: 3 } } } } },
      },
      put: {
        operationId: "updateBasket",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Basket" } } },
        },
        responses: {
          "200": { content: { "application/json": { example: { apples: 4 } } } },
          "422": { content: { "application/json": { example: { error: { code: "InvalidBasketRequest" } } } } },
        },
      },
      delete: { operationId: "deleteBasket", responses: { "204": {} } },
    },
  },
  components: {
    schemas: { Basket: { type: "object", required: ["apples"], properties: { apples: { type: "integer" } } } },
  },
};

const url = "https://api.bentley.com/fruit/baskets/42";

function send(method: string, body?: object): Promise<Response> {
  const request = new Request(url, {
    method,
    headers: { authorization: "Bearer alice" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return handleRequest(request, createPlatformState(createPlatformSpec({ fruit }), {}));
}

test("responds to a service without handlers from its examples", async () => {
  const responses = [await send("GET"), await send("PUT", { apples: 5 }), await send("DELETE")];

  expect(responses.map(({ status }) => status)).toEqual([200, 200, 204]);
  expect(await responses[0]?.json()).toEqual({ apples: 3 });
});

test("validates its requests", async () => {
  const response = await send("PUT", { apples: "many" });

  expect(response.status).toBe(422);
  expect((await response.json()).error).toEqual({
    code: "InvalidBasketRequest",
    details: [{ code: "InvalidValue", message: "Provided apples value is not valid.", target: "apples" }],
  });
});

test("limits its requests, with an empty body", async () => {
  const state = createPlatformState(createPlatformSpec({ fruit }), { tier: "trial" });
  const ask = () => handleRequest(new Request(url, { headers: { authorization: "Bearer alice" } }), state);
  for (let request = 0; request < 500; request++) await ask();

  const response = await ask();

  expect([response.status, await response.text()]).toEqual([429, ""]);
});
