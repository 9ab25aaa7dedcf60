import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { asOpenapiFetchClient } from "./as-openapi-fetch-client.js";

const empty = { headers: { "content-length": "0" } };

test("adds an error to a failure without a body", async () => {
  const { client } = createTicketClient(() => new Response(null, { status: 503, ...empty }));
  const openapi = asOpenapiFetchClient(client);

  const results = [await openapi.GET("/tickets"), await openapi.request("get", "/tickets")];

  for (const result of results) {
    expect(result).toMatchObject({ error: { name: "ApiError", status: 503 }, response: { status: 503 } });
    expect(result.data).toBeUndefined();
  }
  expect(await client.GET("/tickets")).toMatchObject({ error: undefined });
});

test("adds an error to a success without its documented body", async () => {
  const { client } = createTicketClient(() => new Response(null, { status: 200, ...empty }));

  expect(await asOpenapiFetchClient(client).GET("/tickets")).toMatchObject({
    error: { name: "ApiError", status: 200 },
  });
});

test("returns other results unchanged", async () => {
  const failing = createTicketClient(() => Response.json({ error: { code: "Closed" } }, { status: 401 }));
  const empty = createTicketClient(() => new Response(null, { status: 204 }));

  const failure = await asOpenapiFetchClient(failing.client).GET("/tickets");
  const success = await asOpenapiFetchClient(empty.client).DELETE("/tickets/{ticketId}", {
    params: { path: { ticketId: "7" } },
  });

  expect(failure.error).toEqual({ error: { code: "Closed" } });
  expect(success.ok).toBe(true);
  expect(success.error).toBeUndefined();
});

test("registers middleware of the client", async () => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }));
  const middleware = { onRequest: ({ request }: { request: Request }) => request.headers.set("x-team", "doors") };

  asOpenapiFetchClient(client).use(middleware);
  await client.GET("/tickets");
  asOpenapiFetchClient(client).eject(middleware);
  await client.GET("/tickets");

  expect(sent.map(({ headers }) => headers.get("x-team"))).toEqual(["doors", null]);
});
