import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";

test.each([200, 500])("refuses a body of status %i that is larger than allowed, without a retry", async (status) => {
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
    cancel() {
      cancelled = true;
    },
  });
  const { client, sent } = createTicketClient(() => new Response(endless, { status }), {
    maxResponseSize: 10_000,
    retry: { maxRetries: status === 200 ? 3 : 0 },
  });

  const call = client.GET("/tickets");

  await expect(call).rejects.toMatchObject({
    name: "NetworkError",
    message: expect.stringMatching(/^GET \S+ responded with more than 10000 bytes\. Increase `maxResponseSize`/),
    cause: { message: expect.stringContaining("`maxResponseSize`") },
  });
  expect(cancelled).toBe(true);
  expect(sent).toHaveLength(1);
});

test("limits the decompressed size of a small body", async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000, " "));
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip", "content-length": bomb.length });
    response.end(bomb);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { client } = createTicketClient(() => expect.unreachable(), {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fetch: undefined,
    maxResponseSize: 1_000_000,
  });

  await expect(client.GET("/tickets")).rejects.toMatchObject({ name: "NetworkError" });

  server.close();
  server.closeAllConnections();
});

test("accepts a body of exactly the allowed size, with characters split over its chunks", async () => {
  const bytes = new TextEncoder().encode('{"tickets":[{"id":"Türé"}]}');
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
  const { client } = createTicketClient(() => new Response(stream()), { maxResponseSize: bytes.length });

  expect(await client.GET("/tickets")).toMatchObject({ data: { tickets: [{ id: "Türé" }] } });
});

test.each([0, 20])(
  "reads a small body of a retried response that comes after %d ms, so that its connection is used again",
  async (delay) => {
    let connections = 0;
    let requests = 0;
    const server = createServer((_, response) => {
      response.writeHead(++requests < 4 ? 503 : 200);
      response.flushHeaders();
      setTimeout(() => response.end(JSON.stringify({ tickets: [], padding: "x".repeat(2_000) })), delay);
    }).on("connection", () => connections++);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { client } = createTicketClient(() => expect.unreachable(), {
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      fetch: undefined,
      retry: { baseDelay: 200 },
    });

    const result = await client.GET("/tickets");

    expect(result).toMatchObject({ status: 200, attempts: 4 });
    expect(connections).toBe(1);
    server.close();
    server.closeAllConnections();
  },
);

test("keeps several cookies", async () => {
  const headers = new Headers({ "x-a": "1" });
  headers.append("set-cookie", "a=1");
  headers.append("set-cookie", "b=2");
  const { client } = createTicketClient(() => Response.json({ tickets: [] }, { headers }));

  const result = await client.GET("/tickets");

  expect(result.headers).toMatchObject({ "set-cookie": "a=1, b=2", "x-a": "1" });
});
