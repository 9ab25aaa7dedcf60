import { Readable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";

// Browsers of 2022, React Native and node-fetch lack the globals removed here.

afterEach(() => {
  vi.unstubAllGlobals();
});

test("needs no globals or methods that some runtimes lack", async () => {
  const removed = [
    [AbortSignal, ["timeout", "any"]],
    [AbortSignal.prototype, ["throwIfAborted"]],
    [URL, ["canParse", "parse"]],
    [Promise, ["withResolvers", "try"]],
    [Object, ["groupBy"]],
    [Array, ["fromAsync"]],
    [Array.prototype, ["toSorted", "toReversed", "with"]],
    [ReadableStream.prototype, ["cancel", Symbol.asyncIterator]],
    [Headers.prototype, ["getSetCookie"]],
    [Response, ["json"]],
  ] as const;
  const restore = removed.flatMap(([owner, names]) =>
    names.map((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      delete (owner as unknown as Record<PropertyKey, unknown>)[name];
      return () => descriptor && Object.defineProperty(owner, name, descriptor);
    }),
  );
  vi.stubGlobal("structuredClone", undefined);
  const { client, sent } = createTicketClient((_, index) => new Response("{}", { status: index ? 201 : 429 }), {
    retry: { baseDelay: 1 },
  });
  const { signal } = new AbortController();

  try {
    const result = await client.POST("/tickets", { body: { title: "Door" }, signal, deadline: 5_000 });

    expect(result).toMatchObject({ status: 201, attempts: 2 });
    expect(sent).toHaveLength(2);
  } finally {
    for (const put of restore) put();
  }
});

test("needs no Request without middleware", async () => {
  vi.stubGlobal("Request", undefined);
  const { client } = createTicketClient(() => expect.unreachable(), {
    fetch: async () => new Response('{"tickets":[]}'),
  });

  expect(await client.GET("/tickets")).toMatchObject({ status: 200, data: { tickets: [] } });
});

test.each([
  ["a Node stream", () => Readable.from(["{}"])],
  ["no body", () => undefined],
])("reads and discards responses with %s in place of a web stream", async (_what, body) => {
  let attempts = 0;
  const { client } = createTicketClient(() => expect.unreachable(), {
    retry: { baseDelay: 1 },
    fetch: (async () => {
      const status = ++attempts < 3 ? 503 : 200;
      return { ok: status === 200, status, headers: new Headers(), body: body(), text: async () => '{"tickets":[]}' };
    }) as never,
  });

  expect(await client.GET("/tickets")).toMatchObject({ status: 200, data: { tickets: [] }, attempts: 3 });
});

test("requires only the method get() of a response's headers", async () => {
  const { client } = createTicketClient(() => expect.unreachable(), {
    fetch: async () => ({ ok: true, status: 200, headers: { get: () => null }, text: async () => '{"tickets":[]}' }),
  });

  expect(await client.GET("/tickets")).toMatchObject({ status: 200, data: { tickets: [] }, headers: {} });
});
