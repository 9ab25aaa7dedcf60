import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createServiceClient } from "./create-service-client.js";
import type { AnyResult } from "./result.js";

// The behavior of openapi-fetch that a client passes on, on a real socket, so that a fork can take its place.

type Options = Record<string, unknown>;
type Method = (path: string, options?: Options) => Promise<AnyResult & { data?: unknown }>;
type Client = Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | "TRACE", Method> & {
  request(method: string, path: string, options?: Options): ReturnType<Method>;
  use(...middleware: object[]): void;
  eject(...middleware: object[]): void;
};

interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

const requests: Echo[] = [];
/** Statuses of the next responses; 200 after them. */
const statuses: number[] = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const echo = { method: request.method, url: request.url, headers: request.headers, body } as Echo;
  requests.push(echo);
  response.writeHead(statuses.shift() ?? 200, { "content-type": "application/json" });
  response.end(JSON.stringify(echo));
});
let baseUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function createClient(options: Options = {}): Client {
  requests.length = statuses.length = 0;
  return createServiceClient({
    baseUrl,
    accessToken: "token-of-the-user",
    mediaType: "application/json",
    statuses: {},
    retry: { baseDelay: 1 },
    ...options,
  }) as never;
}

test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const)("sends %s", async (method) => {
  const client = createClient();

  const result = await client[method]("/things");
  await client.request(method.toLowerCase(), "/things");

  expect(result).toMatchObject({ ok: true, status: 200, request: { method } });
  expect(requests.map((request) => request.method)).toEqual([method, method]);
  expect(result.data === undefined).toBe(method === "HEAD");
});

test("sends TRACE with a fetch that supports it", async () => {
  let method: string | undefined;
  const client = createClient({
    fetch: async (_url: string, init: RequestInit) => {
      method = init.method;
      return Response.json({});
    },
  });

  await client.TRACE("/things");

  expect(method).toBe("TRACE");
});

const urls: [what: string, path: string, params: object, url: string][] = [
  ["no parameters", "/things", {}, "/things"],
  ["values", "/things", { query: { a: "x y&z", n: 0, b: false } }, "/things?a=x%20y%26z&n=0&b=false"],
  ["a dollar sign in a name", "/things", { query: { $top: 5 } }, "/things?$top=5"],
  ["a dollar sign in a value", "/things/{id}", { path: { id: "$&$1" } }, "/things/%24%26%241"],
  ["undefined and null", "/things", { query: { a: undefined, b: null } }, "/things"],
  ["a list", "/things", { query: { id: ["1", "2"] } }, "/things?id=1&id=2"],
  ["an empty list", "/things", { query: { id: [] } }, "/things"],
  ["an object", "/things", { query: { at: { x: 1, y: 2 } } }, "/things?at[x]=1&at[y]=2"],
  ["a URL", "/things", { query: { to: "https://a.example/?b#c" } }, "/things?to=https%3A%2F%2Fa.example%2F%3Fb%23c"],
  ["braces in a value", "/{id}/notes/{note}", { path: { id: "{note}", note: "7" } }, "/%7Bnote%7D/notes/7"],
  ["a number in the path", "/things/{id}", { path: { id: 7 } }, "/things/7"],
  ["a list in the path", "/things/{id}", { path: { id: [1, 2] } }, "/things/1,2"],
  ["an exploded object", "/things/{id*}", { path: { id: { a: 1 } } }, "/things/a=1"],
  ["a label", "/things/{.id}", { path: { id: "a" } }, "/things/.a"],
  ["a matrix", "/things/{;id}", { path: { id: "a" } }, "/things/;id=a"],
];

test.each(urls)("writes %s into the URL", async (_what, path, params, url) => {
  await createClient().GET(path, { params });

  expect(requests[0]?.url).toBe(url);
});

test("uses the serializers of the client and of the call", async () => {
  const client = createClient({
    querySerializer: { array: { style: "form", explode: false } },
    bodySerializer: () => "of the client",
    pathSerializer: (path: string) => path.replace("{id}", "client"),
  });
  const params = { path: { id: 1 }, query: { a: [1, 2] } };

  await client.POST("/{id}", { params, body: {} });
  await client.POST("/{id}", {
    params,
    body: {},
    querySerializer: () => "?call",
    bodySerializer: () => "of the call",
    pathSerializer: (path: string) => path.replace("{id}", "call"),
  });

  expect(requests.map(({ url, body }) => [url, body])).toEqual([
    ["/client?a=1,2", "of the client"],
    ["/call?call", "of the call"],
  ]);
});

test.each([
  ["an object", { "x-client": null, "x-number": 1, "x-list": ["a", "b"], "x-none": undefined }],
  [
    "pairs",
    [
      ["x-client", null],
      ["x-number", 1],
      ["x-list", "a"],
      ["x-list", "b"],
    ],
  ],
])("merges headers of the call, which are %s, over those of the client", async (_what, headers) => {
  const client = createClient({ headers: new Headers({ "X-Client": "1", "x-none": "kept" }) });

  await client.GET("/things", { headers, params: { header: { "x-number": 2 } } });

  expect(requests[0]?.headers).toMatchObject({ "x-number": "2", "x-list": "a, b", "x-none": "kept" });
  expect(requests[0]?.headers).not.toHaveProperty("x-client");
});

test("a client can unset a default header", async () => {
  const client = createClient({ headers: { accept: "text/plain", "content-type": null } });

  await client.POST("/things", { body: {} });

  expect(requests[0]?.headers).toMatchObject({ accept: "text/plain", "content-type": "text/plain;charset=UTF-8" });
});

const form = new FormData();
form.set("a", "b");

test.each([
  ["JSON", { a: 1 }, "application/json", '{"a":1}'],
  ["a string", "text", "application/json", '"text"'],
  ["null", null, "application/json", "null"],
  ["FormData", form, "multipart/form-data; boundary=", 'name="a"'],
  ["URLSearchParams", new URLSearchParams({ a: "b" }), "application/x-www-form-urlencoded", "a=b"],
  ["a Blob", new Blob(["bytes"], { type: "image/png" }), "image/png", "bytes"],
])("sends %s as a body", async (_what, body, type, text) => {
  const client = createClient({ accessToken: () => "token" });
  statuses.push(429);

  const result = await client.POST("/things", { body });

  expect(result).toMatchObject({ status: 200, attempts: 2 });
  for (const request of requests) {
    expect(request.headers["content-type"]).toContain(type);
    expect(request.body).toContain(text);
  }
});

test.each([
  ["binary", new Uint8Array([1])],
  ["a function", () => 1],
  ["a BigInt", { a: 1n }],
])("refuses a body that JSON would lose: %s", async (_what, body) => {
  await expect(createClient().POST("/things", { body })).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(requests).toEqual([]);
});

test("parses as `parseAs` requires", async () => {
  const client = createClient();

  const text = await client.GET("/things", { parseAs: "text" });
  const blob = await client.GET("/things", { parseAs: "blob" });
  const buffer = await client.GET("/things", { parseAs: "arrayBuffer" });
  const stream = await client.GET("/things", { parseAs: "stream" });

  expect(text.data).toContain('"url":"/things"');
  expect(blob.data).toBeInstanceOf(Blob);
  expect(buffer.data).toBeInstanceOf(ArrayBuffer);
  expect(await new Response(stream.data as ReadableStream).json()).toMatchObject({ url: "/things" });
});

test("calls fetch with a URL and every field of the call and of the client", async () => {
  const calls: [url: string, init: RequestInit][] = [];
  const fetch = async (url: string, init: RequestInit) => {
    calls.push([url, init]);
    return Response.json({});
  };
  const client = createClient({ fetch, credentials: "include", requestInitExt: { dispatcher: "pool" } });

  await client.GET("/things", { cache: "no-store", next: { revalidate: 60 }, keepalive: true });

  expect(calls).toEqual([
    [
      `${baseUrl}/things`,
      expect.objectContaining({
        cache: "no-store",
        credentials: "include",
        dispatcher: "pool",
        headers: { accept: "application/json", authorization: "Bearer token-of-the-user" },
        keepalive: true,
        method: "GET",
        next: { revalidate: 60 },
        redirect: "manual",
        signal: expect.any(AbortSignal),
      }),
    ],
  ]);
});

test("calls the fetch of the call, with an instance of its Request class", async () => {
  class SpecialRequest extends Request {}
  const inputs: unknown[] = [];
  const fetch = async (input: unknown) => {
    inputs.push(input);
    return Response.json({});
  };

  await createClient({ fetch: expect.unreachable }).GET("/things", { fetch, Request: SpecialRequest });

  expect(inputs).toEqual([expect.any(SpecialRequest)]);
  expect((inputs[0] as Request).headers.get("authorization")).toBe("Bearer token-of-the-user");
});

test("runs middleware once for each attempt, in order, with every response", async () => {
  const client = createClient();
  const log: string[] = [];
  const named = (name: string) => ({
    onRequest: ({ request, schemaPath }: { request: Request; schemaPath: string }) => {
      log.push(`${name} ${request.method} ${schemaPath} ${request.headers.get("authorization")}`);
      request.headers.append("x-seen-by", name);
    },
    onResponse: ({ response }: { response: Response }) => {
      log.push(`${name} ${response.status}`);
    },
  });
  const ejected = named("ejected");
  client.use(named("client"), ejected);
  client.eject(ejected);
  statuses.push(503);

  const result = await client.GET("/things", { middleware: [named("call")] });

  expect(result).toMatchObject({ status: 200, attempts: 2 });
  expect(log).toEqual([
    "client GET /things null",
    "call GET /things null",
    "call 503",
    "client 503",
    "client GET /things null",
    "call GET /things null",
    "call 200",
    "client 200",
  ]);
  expect(requests.map(({ headers }) => headers["x-seen-by"])).toEqual(["client, call", "client, call"]);
  expect(requests[1]?.headers.authorization).toBe("Bearer token-of-the-user");
});

test("middleware can replace requests and responses", async () => {
  const client = createClient();
  client.use({
    onRequest: ({ request }: { request: Request }) => new Request(`${request.url}?replaced`, { method: "PUT" }),
    onResponse: async ({ response }: { response: Response }) =>
      Response.json({ replaced: await response.json() }, { status: 201 }),
  });

  const result = await client.GET("/things");

  expect(result).toMatchObject({ status: 201, data: { replaced: { method: "PUT", url: "/things?replaced" } } });
});

test("middleware can respond without sending", async () => {
  const response = Response.json({ from: "cache" });
  const client = createClient({ accessToken: () => expect.unreachable() });

  const result = await client.GET("/things", { middleware: [{ onRequest: () => response }] });

  expect(result).toMatchObject({ ok: true, status: 200, data: { from: "cache" } });
  expect(result.response).toBe(response);
  expect(requests).toEqual([]);
});

test("middleware sees the errors of fetch, and can replace them by an error or a response", async () => {
  const failure = new TypeError("fetch failed");
  const errors: unknown[] = [];
  const client = createClient({ fetch: () => Promise.reject(failure), retry: { maxRetries: 1, baseDelay: 1 } });
  const replacing = (replacement: unknown) => ({
    middleware: [
      {
        onError({ error }: { error: unknown }) {
          errors.push(error);
          return replacement;
        },
      },
    ],
  });
  const own = new Error("offline");

  await expect(client.GET("/things", replacing(undefined))).rejects.toMatchObject({
    name: "NetworkError",
    cause: failure,
  });
  await expect(client.GET("/things", replacing(own))).rejects.toBe(own);
  const result = await client.GET("/things", replacing(Response.json({ from: "cache" })));

  expect(result.data).toEqual({ from: "cache" });
  expect(errors).toEqual(Array(5).fill(failure));
});

test("an exception of middleware is not retried, and reaches the caller unchanged", async () => {
  const exception = new Error("no consent");
  const client = createClient();
  client.use({ onRequest: () => Promise.reject(exception) });

  await expect(client.GET("/things")).rejects.toBe(exception);
  expect(requests).toEqual([]);
});

test("refuses middleware that reads the body of a response itself", async () => {
  const client = createClient();
  client.use({
    onResponse: async ({ response }: { response: Response }) => {
      await response.text();
    },
  });

  await expect(client.GET("/things")).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(requests).toHaveLength(1);
});

async function* chunks() {
  yield new TextEncoder().encode("bytes");
}

test.each([
  ["stream", () => new Blob(["bytes"]).stream()],
  ["stream of Node", () => Readable.from(chunks())],
  ["generator", chunks],
])("sends a %s once, and only with a serializer", async (_what, create) => {
  const client = createClient();
  statuses.push(503);

  const result = await client.PUT("/things", {
    body: create(),
    bodySerializer: (body: unknown) => body,
    duplex: "half",
  });

  expect(result).toMatchObject({ status: 503, attempts: 1 });
  expect(requests[0]?.body).toBe("bytes");
  await expect(client.PUT("/things", { body: create() })).rejects.toMatchObject({ name: "ConfigurationError" });
});

test("refuses middleware without a function", () => {
  expect(() => createClient().use({})).toThrow("Middleware must be an object");
});

test("sends no token with a request that middleware redirects to another origin", async () => {
  const sent: Request[] = [];
  const client = createClient({
    accessToken: () => expect.unreachable(),
    fetch: async (request: Request) => {
      sent.push(request);
      return Response.json({});
    },
  });
  client.use({ onRequest: () => new Request(baseUrl.replace("127.0.0.1", "127.0.0.2")) });

  await client.GET("/things");

  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([null]);
});

test("sends the token of each call, also with a request that middleware returns for several calls", async () => {
  const tokens = ["token-of-user-1", "token-of-user-2"];
  const sent: unknown[] = [];
  let shared: Request | undefined;
  const client = createClient({
    accessToken: () => tokens.shift(),
    fetch: async (request: Request) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      sent.push(request.headers.get("authorization"));
      return Response.json({});
    },
  });
  client.use({
    onRequest({ request }: { request: Request }) {
      shared ??= request;
      return shared;
    },
  });

  await Promise.all([client.GET("/things"), client.GET("/things")]);

  expect(sent).toEqual(["Bearer token-of-user-1", "Bearer token-of-user-2"]);
});

test.each(["onRequest", "onResponse"])("passes on an exception of %s that is no error", async (name) => {
  for (const exception of [undefined, null, 0, "no consent"]) {
    const middleware = [{ [name]: () => Promise.reject(exception) }];

    await expect(createClient().GET("/things", { middleware })).rejects.toBe(exception);
  }
});

test("refuses a response that an earlier call has read", async () => {
  const response = Response.json({});
  const client = createClient({ fetch: async () => response });
  await client.GET("/things");

  await expect(client.GET("/things")).rejects.toThrow("`fetch` must resolve to a new Response");
});

test("follows no redirect of a request that middleware has made", async () => {
  const sent: Request[] = [];
  const client = createClient({
    fetch: async (request: Request) => {
      sent.push(request);
      return Response.json({});
    },
  });
  client.use({ onRequest: ({ request }: { request: Request }) => new Request(request.url, { redirect: "follow" }) });

  await client.GET("/things");

  expect(sent[0]?.redirect).toBe("manual");
  expect(sent[0]?.headers.get("authorization")).toBe("Bearer token-of-the-user");
});

test("takes the signal of the client, and lets that of a call end a stream", async () => {
  const controller = new AbortController();
  const client = createClient({ signal: controller.signal });
  const call = new AbortController();
  let cancelled = false;
  const endless = new ReadableStream({
    cancel() {
      cancelled = true;
    },
  });
  const { data } = await client.GET("/things", {
    parseAs: "stream",
    signal: call.signal,
    fetch: async (_url: string, { signal }: RequestInit) => {
      signal?.addEventListener("abort", () => void endless.cancel());
      return new Response(endless);
    },
  });

  call.abort();
  controller.abort();

  expect(data).toBeInstanceOf(ReadableStream);
  await expect.poll(() => cancelled).toBe(true);
  await expect(client.GET("/things")).rejects.toMatchObject({ name: "AbortError" });
});
