import { expectTypeOf, test } from "vitest";
import type { TicketPaths } from "./__fixtures__/tickets.js";
import type { ClientOptions } from "./client-options.js";
import type { Middleware } from "./middleware.js";
import type { ServiceClient } from "./service-client.js";

declare const client: ServiceClient<TicketPaths>;
declare const options: ClientOptions;

test("every option accepts undefined", () => {
  client.GET("/tickets", {
    ...{ params: undefined, body: undefined, headers: undefined, signal: undefined, idempotent: undefined },
    ...{ timeout: undefined, deadline: undefined, retry: undefined, fetch: undefined, middleware: undefined },
    ...{ querySerializer: undefined, bodySerializer: undefined, pathSerializer: undefined, Request: undefined },
    ...{ cache: undefined, credentials: undefined, keepalive: undefined, priority: undefined, next: undefined },
  });
  client.GET("/tickets", { parseAs: undefined });
  client.GET("/tickets", { retry: { maxRetries: undefined, baseDelay: undefined } });
  client.GET("/archive", { params: { query: undefined, header: { Prefer: undefined } } });
});

test("fields of RequestInit are passed on, for a client and for a call", () => {
  const fields = { cache: "no-store", credentials: "include", keepalive: true, priority: "high" } as const;
  client.GET("/tickets", { ...fields, next: { revalidate: 60, tags: ["tickets"] }, dispatcher: {} });
  expectTypeOf({ ...options, ...fields }).toExtend<ClientOptions>();

  // @ts-expect-error: a value that the field does not have.
  client.GET("/tickets", { cache: "never" });
  // @ts-expect-error: redirects are never followed.
  client.GET("/tickets", { redirect: "follow" });
  // @ts-expect-error: the method is that of the operation.
  client.GET("/tickets", { method: "POST" });
});

test("a call has no base URL", () => {
  // @ts-expect-error: the token goes to the origin of the client only.
  client.GET("/tickets", { baseUrl: "https://other.example.com" });
});

test("headers are accepted in every form", () => {
  const record: Record<string, string> = {};
  client.GET("/tickets", { headers: new Headers() });
  client.GET("/tickets", { headers: [["x-team", "doors"]] });
  client.GET("/tickets", { headers: record });
  client.GET("/tickets", { headers: { "x-team": "doors", "x-count": 1, "x-list": ["a", 2], "x-gone": null } });
  client.GET("/tickets", { headers: { "x-maybe": undefined, authorization: undefined } });
});

test("headers that other options set do not compile", () => {
  // @ts-expect-error: the token is the client's.
  client.GET("/tickets", { headers: { Authorization: "Bearer token" } });
  // @ts-expect-error: the token is the client's.
  client.GET("/tickets", { headers: { authorization: "Bearer token" } });
  // @ts-expect-error: the response is typed by `params.header`.
  client.GET("/archive", { headers: { Prefer: "return=representation" } });
  // @ts-expect-error: the token has its own option.
  expectTypeOf<{ headers: { Authorization: string } }>().toExtend<Pick<ClientOptions, "headers">>();
});

test("fetch is accepted in the types of each library", () => {
  type Fetch = NonNullable<ClientOptions["fetch"]>;
  interface OtherResponse {
    ok: boolean;
    status: number;
    headers: { get(name: string): string | null };
    body: { pipe(): void };
    text(): Promise<string>;
  }

  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
  expectTypeOf<(url: string, init: RequestInit) => Promise<Response>>().toExtend<Fetch>();
  expectTypeOf<(url: URL | string, init?: { body?: Buffer | null }) => Promise<OtherResponse>>().toExtend<Fetch>();

  const fetch: Fetch = async (url, init) => globalThis.fetch(url.replace("http:", "https:"), { ...init });
  client.GET("/tickets", { fetch });

  const send = async (request: Request) => new Response(request.url);
  client.GET("/tickets", { fetch: (input, init) => send(new Request(input, init)) });
  // @ts-expect-error: it would be called with a URL, and the method and the headers would be lost.
  client.GET("/tickets", { fetch: send });
  // @ts-expect-error: it would be called with a URL, and the method and the headers would be lost.
  client.GET("/tickets", { fetch: (request) => send(request) });

  // @ts-expect-error: a function that resolves to no response.
  client.GET("/tickets", { fetch: async () => "text" });
  // @ts-expect-error: a function with other parameters.
  client.GET("/tickets", { fetch: async (count: number) => new Response(String(count)) });
});

test("serializers are accepted as in openapi-fetch", () => {
  client.GET("/tickets", { querySerializer: (query: { state?: string }) => String(query.state) });
  client.GET("/tickets", { querySerializer: { array: { style: "pipeDelimited", explode: false } } });
  client.POST("/tickets", { body: { title: "Door" }, bodySerializer: (body: { title: string }) => body.title });
  client.GET("/tickets", { pathSerializer: (path, parameters) => `${path}${Object.keys(parameters)}` });

  // @ts-expect-error: a style that OpenAPI does not have.
  client.GET("/tickets", { querySerializer: { array: { style: "commaDelimited", explode: false } } });
});

test("serializers of a call are typed by its operation", () => {
  client.POST("/tickets", {
    body: { title: "Door is stuck" },
    bodySerializer(body) {
      expectTypeOf(body).toEqualTypeOf<{ title: string }>();
      const form = new FormData();
      for (const name in body) form.append(name, body[name as keyof typeof body]);
      return form;
    },
  });
  client.GET("/tickets", {
    params: { query: { state: "open" } },
    querySerializer(query) {
      expectTypeOf(query).toEqualTypeOf<{ $top?: number; state?: string }>();
      return `state=${query.state}`;
    },
  });
  client.GET("/tickets", { querySerializer: (query: Record<string, unknown>) => Object.keys(query).join("&") });

  // @ts-expect-error: a serializer of another body.
  client.POST("/tickets", { body: { title: "Door" }, bodySerializer: (body: { name: string }) => body.name });
});

test("middleware is typed by its context", () => {
  const middleware: Middleware = {
    onRequest({ request, schemaPath }) {
      request.headers.set("x-path", schemaPath);
    },
    onResponse: async ({ response }) => new Response(response.body),
    onError: ({ error }) => new Error("failed", { cause: error }),
  };
  client.use(middleware);
  client.eject(middleware);
  client.GET("/tickets", { middleware: [middleware] });

  // @ts-expect-error: a function of another name.
  client.use({ onSend() {} });
  // @ts-expect-error: no request.
  client.use({ onRequest: () => "text" });
});
