import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { ApiError } from "./api-error.js";
import { unwrap } from "./unwrap.js";

test("returns the data of a success", async () => {
  const { client } = createTicketClient(() => Response.json({ tickets: [{ id: "7" }] }));

  const data = unwrap(await client.GET("/tickets"));

  expect(data).toEqual({ tickets: [{ id: "7" }] });
});

test("throws an ApiError with every detail of the response", async () => {
  const error = {
    code: "InvalidTicketRequest",
    message: "Cannot perform operation.",
    details: [{ code: "InvalidValue", message: "title must not be empty.", target: "$title" }],
  };

  const thrown = await failureOf(() => Response.json({ error }, { status: 422 }));

  expect(thrown).toBeInstanceOf(ApiError);
  expect(thrown).toMatchObject({
    name: "ApiError",
    message:
      "GET https://tickets.example.com/v1/tickets responded 422 InvalidTicketRequest. Cannot perform operation. title must not be empty. The service does not document this response. Check `baseUrl`, and proxies between this machine and the service.",
    status: 422,
    code: "InvalidTicketRequest",
    details: error.details,
    method: "GET",
    url: "https://tickets.example.com/v1/tickets",
  });
});

test("suggests a remedy for a refused token", async () => {
  const thrown = await failureOf(() => Response.json({ error: { code: "HeaderNotFound" } }, { status: 401 }));

  expect(thrown.message).toBe(
    "GET https://tickets.example.com/v1/tickets responded 401 HeaderNotFound. Check that the access token is not expired and has a scope of this operation.",
  );
});

test("states that redirects are not followed", async () => {
  const thrown = await failureOf(() => new Response(null, { status: 302, headers: { location: "https://x.example" } }));

  expect(thrown.message).toMatch(/responded 302. Redirects are not followed/);
});

test.each([
  ["without the envelope", { code: "TooManyRequests", message: "Slow down." }],
  ["with the envelope", { error: { code: "TooManyRequests", message: "Slow down.", details: null } }],
  ["with nulls in it", { error: { code: "TooManyRequests", message: "Slow down.", target: null, details: [null] } }],
])("reads a failure %s", async (_name, body) => {
  const thrown = await failureOf(() => Response.json(body, { status: 401 }));

  expect(thrown).toMatchObject({ status: 401, code: "TooManyRequests" });
  expect(thrown.message).toContain("Slow down.");
});

test.each([
  ["an empty body", ""],
  ["HTML", "<html>"],
  ["null", "null"],
  ["a null envelope", '{"error":null}'],
  ["codes that are no texts", '{"error":{"code":7,"message":{},"details":"x"}}'],
])("survives %s", async (_name, body) => {
  const thrown = await failureOf(() => new Response(body, { status: 401 }));

  expect(thrown).toMatchObject({ name: "ApiError", status: 401, code: undefined, details: [] });
});

test("shows neither token nor query", async () => {
  const { client } = createTicketClient(() => new Response("", { status: 401 }));

  const result = await client.GET("/tickets", { params: { query: { state: "signature" } } });
  const thrown = await Promise.resolve(result)
    .then(unwrap)
    .catch((error: unknown) => error);

  const shown =
    inspect([client, result, thrown], { depth: 9, showHidden: true }) + JSON.stringify(thrown) + String(thrown);
  expect(shown).not.toMatch(/secret|signature/);
});

async function failureOf(answer: () => Response): Promise<ApiError> {
  const { client } = createTicketClient(answer);
  const result = await client.GET("/tickets");
  return Promise.resolve(result)
    .then(unwrap)
    .then(
      () => expect.unreachable(),
      (error: ApiError) => error,
    );
}
