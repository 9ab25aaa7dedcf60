import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";

test("sends method, URL, Accept and token", async () => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }));

  await client.GET("/tickets", { params: { query: { $top: 2, state: "open & new" } } });

  expect(sent[0]).toMatchObject({
    method: "GET",
    url: "https://tickets.example.com/v1/tickets?$top=2&state=open%20%26%20new",
  });
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    accept: "application/vnd.example.v1+json",
    authorization: "Bearer secret-token",
  });
});

test("sends a body as JSON", async () => {
  const { client, sent } = createTicketClient(() => Response.json({ ticket: { id: "7" } }, { status: 201 }));

  await client.POST("/tickets", { body: { title: "Door is stuck" } });

  expect(sent[0]?.body).toBe('{"title":"Door is stuck"}');
  expect(sent[0]?.headers.get("content-type")).toBe("application/json");
});

test("encodes path parameters", async () => {
  const { client, sent } = createTicketClient(() => Response.json({ ticket: { id: "a/b" } }));

  await client.GET("/tickets/{ticketId}", { params: { path: { ticketId: "a/b?c#d%2e" } } });

  expect(sent[0]?.url).toBe("https://tickets.example.com/v1/tickets/a%2Fb%3Fc%23d%252e");
});

test("sends the headers of the call in place of those of the client", async () => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    headers: { "X-Correlation-Id": "client", "X-Team": "doors" },
  });

  const headers = { "x-correlation-id": "call" };
  await client.GET("/tickets", { headers });

  expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
    authorization: "Bearer secret-token",
    "x-correlation-id": "call",
    "x-team": "doors",
  });
});

test("returns data and headers of a documented success", async () => {
  const { client } = createTicketClient(() =>
    Response.json({ ticket: { id: "7" } }, { status: 201, headers: { Location: "/tickets/7" } }),
  );

  const result = await client.POST("/tickets", { body: { title: "Door is stuck" } });

  expect(result).toMatchObject({
    ok: true,
    status: 201,
    data: { ticket: { id: "7" } },
    headers: { location: "/tickets/7" },
    request: { method: "POST", url: "https://tickets.example.com/v1/tickets" },
    attempts: 1,
  });
});

test("returns a documented success without content", async () => {
  const { client } = createTicketClient(() => new Response(null, { status: 204 }));

  const result = await client.DELETE("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  expect(result).toMatchObject({ ok: true, status: 204, data: undefined });
});

test("returns headers with the names of properties that every object has", async () => {
  const { client } = createTicketClient(() => Response.json({ tickets: [] }, { headers: { constructor: "a" } }));

  const { headers } = await client.GET("/tickets");

  expect(headers).toEqual({ "content-type": "application/json", constructor: "a" });
});

test("returns body and headers of a documented failure", async () => {
  const { client } = createTicketClient(() =>
    Response.json({ error: { code: "TooManyRequests" } }, { status: 429, headers: { "Retry-After": "12" } }),
  );

  const result = await client.GET("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  expect(result).toMatchObject({
    ok: false,
    status: 429,
    error: { error: { code: "TooManyRequests" } },
    headers: { "retry-after": "12" },
  });
});

test("keeps the status of a documented failure without a body", async () => {
  const { client } = createTicketClient(() => new Response(null, { status: 401 }));

  const result = await client.GET("/tickets");

  expect(result).toMatchObject({ ok: false, status: 401, error: undefined });
});

const unexpected: [name: string, answer: () => Response, error: unknown][] = [
  ["HTML with status 200", () => new Response("<h1>Sign in</h1>"), "<h1>Sign in</h1>"],
  ["truncated JSON", () => new Response('{"tickets":[{"id'), '{"tickets":[{"id'],
  ["no body where one is documented", () => new Response(""), undefined],
  ["204 where 200 is documented", () => new Response(null, { status: 204 }), undefined],
  ["JSON that is no object", () => Response.json(null), null],
  ["HTML with a documented failure", () => new Response("Denied", { status: 401 }), "Denied"],
  [
    "JSON with an undocumented status",
    () => Response.json({ error: { code: "X" } }, { status: 502 }),
    { error: { code: "X" } },
  ],
  ["a status documented for another operation", () => Response.json({}, { status: 404 }), {}],
];

test.each(unexpected)("returns %s as unexpected", async (_name, answer, error) => {
  const response = answer();
  const { client } = createTicketClient(() => response);

  const result = await client.GET("/tickets");

  expect(result).toMatchObject({ ok: false, status: "unexpected", response: { status: response.status } });
  expect(result).toHaveProperty("error", error);
});

test.each(["..", ".", "", undefined, null, Number.NaN, {}])(
  "sends nothing for the path parameter %j",
  async (ticketId) => {
    const { client, sent } = createTicketClient(() => Response.json({ ticket: { id: "7" } }));

    const call = client.GET("/tickets/{ticketId}", { params: { path: { ticketId: ticketId as string } } });

    await expect(call).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("path parameter ticketId of /tickets/{ticketId} must be"),
    });
    expect(sent).toEqual([]);
  },
);

test("sends nothing to a path that would change the host", async () => {
  const { client, sent } = createTicketClient(() => Response.json({}), { baseUrl: "https://tickets.example.com" });

  const call = client.GET("@other.example.com/" as "/tickets");

  await expect(call).rejects.toThrow('A path starts with "/"');
  expect(sent).toEqual([]);
});

test.each([
  ["another baseUrl", { baseUrl: "https://other.example.com" }],
  ["an Authorization header", { headers: { authorization: "Bearer other" } }],
  ["an Authorization header in a pair", { headers: [["AUTHORIZATION", "Bearer other"]] }],
  ["an Authorization header in Headers", { headers: new Headers({ Authorization: "Bearer other" }) }],
  ["an Authorization header that is removed", { headers: { Authorization: null } }],
  ["an Authorization parameter", { params: { header: { Authorization: "Bearer other" } } }],
  ["redirects", { redirect: "follow" }],
  ["a header that fetch sets", { headers: { "Content-Length": "3" } }],
  ["a header name with a blank", { headers: { "authorization ": "Bearer other" } }],
  ["a header value with a line break", { headers: { "x-a": "b\r\nc: d" } }],
  ["a header value that is an object", { headers: { "x-a": {} } }],
  ["headers that are a string", { headers: "x-a: b" }],
  ["a signal that is none", { signal: {} }],
  ["a way to parse that does not exist", { parseAs: "xml" }],
  ["a Date in the query", { params: { query: { from: new Date(0) } } }],
  ["a nested object in the query", { params: { query: { a: { b: { c: 1 } } } } }],
  ["a lone surrogate in the query", { params: { query: { a: "\ud800" } } }],
  ["a body of a GET", { body: {} }],
  ["retry: true", { retry: true }],
  ["a misspelt retry option", { retry: { retries: 5 } }],
  ["half a retry", { retry: { maxRetries: 1.5 } }],
  ["a timeout of 0", { timeout: 0 }],
  ["a timeout that is a string", { timeout: "30s" }],
  ["a deadline that is null", { deadline: null }],
])("refuses a call with %s", async (_name, options) => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }));

  const call = client.GET("/tickets", options as object);

  await expect(call).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(sent).toEqual([]);
});

test.each([
  ["null as its options", "GET", ["/tickets", null]],
  ["no path", "GET", []],
  ["a method that is none", "request", ["G ET", "/tickets"]],
  ["no method", "request", [undefined, "/tickets"]],
])("refuses a call with %s", async (_name, method, values) => {
  const { client, sent } = createTicketClient(() => Response.json({}));
  const call = (client as never as Record<string, (...values: unknown[]) => Promise<unknown>>)[method];

  await expect(call?.(...values)).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(sent).toEqual([]);
});

test.each([
  ["a fetch that is a string", { fetch: "fetch" }],
  ["an onEvent that is an object", { onEvent: {} }],
  ["a negative maxResponseSize", { maxResponseSize: -1 }],
  ["redirects", { redirect: "follow" }],
  ["redirects of the runtime", { requestInitExt: { redirect: "follow" } }],
  ["an Authorization header", { headers: { Authorization: "Bearer other" } }],
  ["http elsewhere", { baseUrl: "http://tickets.example.com" }],
])("refuses a client with %s", (_name, options) => {
  expect(() => createTicketClient(() => Response.json({}), options as object)).toThrow(
    expect.objectContaining({ name: "ConfigurationError" }),
  );
});

test("allows http on other hosts with `dangerouslyAllowHttp`, and always on loopback hosts", () => {
  const respond = () => Response.json({});

  createTicketClient(respond, { baseUrl: "http://mock:8080", dangerouslyAllowHttp: true });
  createTicketClient(respond, { baseUrl: "http://platform.localhost:8080" });
});

test.each(["?", "#", "/", "//", "/?"])("ignores %s at the end of baseUrl", async (end) => {
  const { client, sent } = createTicketClient(() => Response.json({ tickets: [] }), {
    baseUrl: `https://tickets.example.com/v1${end}`,
  });

  await client.GET("/tickets");

  expect(sent[0]?.url).toBe("https://tickets.example.com/v1/tickets");
});

test.each([undefined, null, {}])("refuses a fetch that resolves to %j", async (response) => {
  const { client } = createTicketClient(() => expect.unreachable(), { fetch: async () => response as never });

  await expect(client.GET("/tickets")).rejects.toMatchObject({ name: "ConfigurationError" });
});

test("merges the retry options of a call over those of the client", async () => {
  const { client, sent } = createTicketClient(() => new Response("{}", { status: 503 }), {
    retry: { maxRetries: 2, baseDelay: 1 },
  });

  await client.GET("/tickets", { retry: { maxDelay: 1, maxRetries: undefined } });

  expect(sent).toHaveLength(3);
});

test("ends a call when its signal aborts, and keeps the reason as the cause", async () => {
  const controller = new AbortController();
  const reason = new Error("left the page");
  const { client } = createTicketClient(() => {
    controller.abort(reason);
    return new Promise(() => {});
  });

  const call = client.GET("/tickets", { signal: controller.signal });

  await expect(call).rejects.toMatchObject({ name: "AbortError", method: "GET", cause: reason });
});

test("sends nothing when the signal has aborted already", async () => {
  const { client, sent } = createTicketClient(() => expect.unreachable());

  const call = client.GET("/tickets", { signal: AbortSignal.abort() });

  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  expect(sent).toEqual([]);
});

test("turns an exception of fetch into a NetworkError that names the call and keeps the cause", async () => {
  const cause = new TypeError("fetch failed");
  const { client } = createTicketClient(() => Promise.reject(cause));

  const call = client.GET("/tickets", { params: { query: { state: "signature" } } });

  await expect(call).rejects.toMatchObject({
    name: "NetworkError",
    message: expect.stringMatching(/^GET https:\/\/tickets.example.com\/v1\/tickets got no complete response/),
    method: "GET",
    url: "https://tickets.example.com/v1/tickets",
    cause,
  });
});

test("turns a connection that breaks in the middle of the body into a NetworkError", async () => {
  await using server = await listen((response) => {
    response.writeHead(200, { "content-length": 100 });
    response.write('{"tickets":', () => response.destroy());
  });
  const { client } = createTicketClient(() => expect.unreachable(), { baseUrl: server.url, fetch: undefined });

  const call = client.GET("/tickets");

  await expect(call).rejects.toMatchObject({ name: "NetworkError" });
});

test("does not follow redirects, so the token stays at the configured origin", async () => {
  const visitors: unknown[] = [];
  await using other = await listen((response, request) => {
    visitors.push(request.headers);
    response.end("{}");
  });
  await using server = await listen((response) => {
    response.writeHead(302, { location: other.url });
    response.end();
  });
  const { client } = createTicketClient(() => expect.unreachable(), { baseUrl: server.url, fetch: undefined });

  const result = await client.GET("/tickets");

  expect(result).toMatchObject({ status: "unexpected", response: { status: 302 } });
  expect(visitors).toEqual([]);
});

async function listen(
  answer: (response: import("node:http").ServerResponse, request: import("node:http").IncomingMessage) => void,
): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((request, response) => answer(response, request));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
