import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { isUnsent } from "./is-unsent.js";

const code = (code: string, cause?: unknown): Error => Object.assign(new Error("x", { cause }), { code });

test.each<[what: string, error: unknown]>([
  ["refused by Node", new TypeError("fetch failed", { cause: code("ECONNREFUSED") })],
  ["a name without an address", new TypeError("fetch failed", { cause: code("ENOTFOUND") })],
  ["a resolver that is down", new TypeError("fetch failed", { cause: code("EAI_AGAIN") })],
  [
    "a connection that does not open in time",
    new TypeError("fetch failed", { cause: code("UND_ERR_CONNECT_TIMEOUT") }),
  ],
  [
    "refused on each address",
    new TypeError("fetch failed", { cause: new AggregateError([code("ECONNREFUSED"), code("EHOSTUNREACH")]) }),
  ],
  ["refused by Bun", code("ConnectionRefused")],
  [
    "refused by Deno",
    new TypeError("error sending request for url (http://x/): client error (Connect): tcp connect error: os error 111"),
  ],
])("%s was not sent", (_what, error) => {
  expect(isUnsent(error)).toBe(true);
});

const circular: { cause?: unknown } = {};
circular.cause = circular;

test.each<[what: string, error: unknown]>([
  ["a reset", new TypeError("fetch failed", { cause: code("ECONNRESET") })],
  ["a socket that was closed", new TypeError("fetch failed", { cause: code("UND_ERR_SOCKET") })],
  ["a reset on one of two addresses", new AggregateError([code("ECONNREFUSED"), code("ECONNRESET")])],
  ["a browser's failure", new TypeError("Failed to fetch")],
  ["a string", "ECONNREFUSED"],
  ["nothing", undefined],
  ["an endless chain of causes", circular],
])("%s may have been sent", (_what, error) => {
  expect(isUnsent(error)).toBe(false);
});

test("retries a POST for which no connection could be opened, and reports that nothing was sent", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const { client } = createTicketClient(() => expect.unreachable(), {
    baseUrl: `http://127.0.0.1:${port}`,
    fetch: undefined,
    retry: { baseDelay: 1, maxRetries: 2 },
  });

  const error = await client.POST("/tickets", { body: { title: "Door" } }).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "NetworkError", attempts: 3, mayHaveBeenProcessed: false });
});

test("retries a POST whose token took too long", async () => {
  let requests = 0;
  const { client } = createTicketClient(() => Response.json({ ticket: {} }, { status: 201 }), {
    timeout: 20,
    retry: { baseDelay: 1 },
    accessToken: () => (++requests === 1 ? new Promise<string>(() => {}) : "token"),
  });

  const result = await client.POST("/tickets", { body: { title: "Door" } });

  expect(result).toMatchObject({ status: 201, attempts: 2 });
});

test("reports that a POST may have been processed when its connection was reset", async () => {
  const { client } = createTicketClient(() => Promise.reject(new TypeError("reset")), { retry: {} });

  const call = client.POST("/tickets", { body: { title: "Door" } });

  await expect(call).rejects.toMatchObject({ attempts: 1, mayHaveBeenProcessed: true });
});
