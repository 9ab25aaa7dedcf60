import createOpenapiClient from "openapi-fetch";
import { expect, test } from "vitest";
import { createServiceClient } from "./create-service-client.js";

// Compares requests and results with those of the real openapi-fetch. Intended differences are in docs/openapi-fetch.md.

type Options = Record<string, unknown>;

interface Call {
  method?: string;
  path?: string;
  client?: Options;
  options?: Options;
  respond?: () => Response;
}

interface Client {
  request(method: string, path: string, options: Options): Promise<Options & { response: Response }>;
}

const baseUrl = "https://tickets.example.com/v1";
const mediaType = "application/vnd.example.v1+json";
const bodyMethods = ["put", "post", "delete", "options", "patch"];
const methods = [...bodyMethods, "get", "head"];

test("sends every body of every method with its content type", async () => {
  const bodies = [{ title: "Door" }, [1, "two"], "", null, false, 0, new Date(0), undefined];
  const headers = [undefined, { "content-type": "application/my-json" }, { "Content-Type": null }];
  const bodySerializer = (body: unknown) => `Serialized: ${JSON.stringify(body)}`;

  await expectSame(
    bodyMethods.flatMap((method) =>
      bodies.flatMap((body) =>
        headers.flatMap((headers): Call[] => [
          { method, client: { headers }, options: { body } },
          { method, client: { bodySerializer }, options: { body, headers } },
          { method, client: { headers }, options: { body, bodySerializer } },
        ]),
      ),
    ),
  );
  await expectSame(methods.map((method): Call => ({ method })));
});

test("sends a form in the requested encoding", async () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const form = new FormData();
  form.append("title", "Door");

  await expectSame([
    { method: "post", options: { body: { title: "Door & window", count: 2 }, headers } },
    { method: "post", client: { headers }, options: { body: { title: "Door & window" } } },
    { method: "post", options: { body: form } },
    { method: "post", options: { body: { title: "Door" }, bodySerializer: () => form } },
  ]);
});

test("merges headers of every form", async () => {
  const clientHeaders = [undefined, { "x-a": "client", "x-b": "client" }, new Headers({ "x-a": "client" })];
  const headers = [
    undefined,
    { "x-a": null, "x-b": undefined },
    { "X-A": "", "x-b": 0, "x-c": false },
    { "x-list": ["one", 2, true], cookie: "session=1234" },
    new Headers({ "x-a": "call" }),
  ];

  await expectSame(
    clientHeaders.flatMap((client) =>
      headers.flatMap((headers): Call[] => [
        { client: { headers: client }, options: { headers } },
        { client: { headers: client }, options: { headers, params: { header: { "x-a": "parameter" } } } },
      ]),
    ),
  );
});

test("serializes paths and queries of every style", async () => {
  const names = ["{name}", "{name*}", "{.name}", "{.name*}", "{;name}", "{;name*}"];
  const values = ["a/b ?#&=+é🥴", 7, false, ["a", "b c"], { a: "b", c: "d e" }];
  const query = {
    text: "a/b ?#&=+é🥴",
    none: null,
    empty: "",
    zero: 0,
    list: ["1", "2 3"],
    object: { a: "b", c: "d" },
  };
  const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
  const serializers = [
    ...styles.flatMap((style) =>
      [true, false].flatMap((explode) => [{ array: { style, explode } }, { object: { style, explode } }]),
    ),
    { allowReserved: true },
    () => "?own=1",
  ];

  await expectSame(
    names.flatMap((name) =>
      values.map((value) => ({ path: `/x/${name}/y`, options: { params: { path: { name: value } } } })),
    ),
  );
  await expectSame(
    serializers.flatMap((querySerializer): Call[] => [
      { client: { querySerializer }, options: { params: { query } } },
      { options: { params: { query }, querySerializer } },
    ]),
  );
  await expectSame([
    { options: { params: { query: { list: [], other: [] } } } },
    { path: "/{a}/{b}", options: { params: { path: { a: 1, b: 2 } }, pathSerializer: () => "https://a.example/own" } },
  ]);
});

test("reads every response", async () => {
  const zero = { "content-length": "0" };
  const responses = [200, 201, 400, 404, 500].flatMap((status) => [
    () => Response.json({ id: 1 }, { status }),
    () => Response.json([], { status, headers: { "content-length": "2" } }),
    () => Response.json({ id: 1 }, { status, headers: zero }),
    () => Response.json({ id: 1 }, { status, headers: { ...zero, "transfer-encoding": "chunked" } }),
    () => new Response(null, { status }),
    () => new Response("", { status, headers: zero }),
    () => new Response("null", { status }),
  ]);
  const parses = [undefined, "json", "text", "blob", "arrayBuffer", "stream"];

  await expectSame(
    [...responses, () => new Response(null, { status: 204 }), () => new Response("<html>", { status: 502 })].flatMap(
      (respond) => parses.map((parseAs): Call => ({ respond, options: { parseAs } })),
    ),
  );
  await expectSame(responses.map((respond): Call => ({ method: "head", respond })));
});

/** Makes each call with both clients, without and with middleware, which is a separate code path. */
async function expectSame(calls: Call[]): Promise<void> {
  for (const call of calls) {
    for (const middleware of [[], [{ onRequest() {} }]]) {
      const options = { ...call.options, middleware };
      const ours = await outcome({ ...call, options }, createOurs);
      const theirs = await outcome({ ...call, options }, createTheirs);
      expect(ours, JSON.stringify(call)).toEqual(theirs);
    }
  }
}

function createOurs(options: Options, send: (request: Request) => Promise<Response>): Client {
  return createServiceClient({
    baseUrl,
    mediaType,
    statuses: {},
    accessToken: "token",
    retry: false,
    ...options,
    fetch: (input, init) => send(new Request(input, init)),
  }) as never;
}

function createTheirs(options: Options, send: (request: Request) => Promise<Response>): Client {
  return createOpenapiClient({ baseUrl, ...options, fetch: send }) as never;
}

/** Makes a call twice, because a client caches the common parts of its calls. */
async function outcome(
  { method = "get", path = "/tickets", client: clientOptions, options = {}, respond = () => Response.json({}) }: Call,
  create: typeof createOurs,
): Promise<object> {
  const sent: object[] = [];
  const client = create({ ...clientOptions }, async (request) => {
    sent.push(await describe(request));
    return respond();
  });
  await client.request(method, path, options);
  const { data, error, response } = await client.request(method, path, options);
  return { sent, data: await readBody(data), error, status: response.status };
}

async function describe(request: Request): Promise<object> {
  const headers = new Headers(request.headers);
  headers.delete("authorization");
  if (headers.get("accept") === mediaType) headers.delete("accept");
  const type = headers.get("content-type") ?? "";
  const boundary = /boundary=(.*)/.exec(type)?.[1];
  const text = JSON.stringify([...headers, await request.text()]);
  return { method: request.method, url: request.url, rest: boundary ? text.replaceAll(boundary, "boundary") : text };
}

/** Returns the text of data that toEqual does not compare. */
async function readBody(data: unknown): Promise<unknown> {
  const isRaw = data instanceof Blob || data instanceof ArrayBuffer || data instanceof ReadableStream;
  return isRaw ? [data.constructor.name, await new Response(data).text()] : data;
}
