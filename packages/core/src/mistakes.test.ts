import { expect, test } from "vitest";
import { createClientCredentials } from "./create-client-credentials.js";
import { createServiceClient } from "./create-service-client.js";
import { ensureServiceAuthorized } from "./ensure-service-authorized.js";
import { ConfigurationError } from "./errors.js";
import { paginate } from "./paginate.js";
import { poll } from "./poll.js";
import type { AnyResult } from "./result.js";
import { startLimit } from "./start-limit.js";
import { startServiceRun } from "./start-service-run.js";
import { waitForServiceRun } from "./wait-for-service-run.js";

// Mistakes that are possible only in untyped code.

interface LooseClient {
  GET(path: string, options?: object): Promise<AnyResult>;
}

function createClient(options: object = {}): LooseClient {
  return createServiceClient({
    baseUrl: "http://localhost:9",
    mediaType: "*/*",
    statuses: {},
    accessToken: "token",
    ...options,
  } as never) as never;
}

test.each([
  ["no options at all", () => createServiceClient(undefined as never)],
  ["middleware that is not an array", () => createClient({ middleware: 5 })],
  ["credentials without options", () => createClientCredentials(undefined as never)],
  [
    "credentials with a timeout that is not a number",
    () => createClientCredentials({ clientId: "a", clientSecret: "b", timeout: Number.NaN }),
  ],
  [
    "credentials with a fetch that is not a function",
    () => createClientCredentials({ clientId: "a", clientSecret: "b", fetch: 5 as never }),
  ],
])("throws a ConfigurationError for %s", (_what, create) => {
  expect(create).toThrow(ConfigurationError);
});

test.each([
  ["a fetch that is not a function", { fetch: 5 }],
  ["a fetch of null", { fetch: null }],
  ["middleware that is not an array", { middleware: { onRequest() {} } }],
  ["a path serializer that is not a function", { params: { path: { ticketId: "7" } }, pathSerializer: 5 }],
  ["headers that are not pairs", { headers: [5] }],
  ["a value of `cache` that does not exist", { cache: "bogus" }],
  ["a query of URLSearchParams", { params: { query: new URLSearchParams({ state: "open" }) } }],
  ["a query that is a string", { params: { query: "state=open" } }],
  ["parameters that are a string", { params: "state=open" }],
  ["parameters that are null", { params: null }],
  ["a query that is an array", { params: { query: ["open"] } }],
  ["path parameters that are a Map", { params: { path: new Map([["ticketId", "7"]]) } }],
  ["header parameters that are a string", { params: { header: "x-a: b" } }],
  ["a value of `idempotent` that is not a boolean", { idempotent: "yes" }],
  ["a body serializer that is not a function", { bodySerializer: {} }],
  ["a query serializer that is a string", { querySerializer: "form" }],
  ["a Request that is not a class", { Request: {} }],
  ["a retry that is an array", { retry: ["maxRetries"] }],
  ["a referrer that is not a URL", { referrer: "::" }],
  ["a value of `duplex` that does not exist", { duplex: "full" }],
])("rejects %s with a ConfigurationError", async (_what, options) => {
  const events: string[] = [];
  const client = createClient({ onEvent: ({ type }: { type: string }) => events.push(type) });

  await expect(client.GET("/tickets", options)).rejects.toBeInstanceOf(ConfigurationError);

  expect(events).not.toContain("retry");
});

test("rejects a path that is a symbol with a ConfigurationError", async () => {
  await expect(createClient().GET(Symbol("path") as never)).rejects.toBeInstanceOf(ConfigurationError);
});

test("rejects a workflow with an invalid signal with a ConfigurationError", async () => {
  const polling = poll(async () => expect.unreachable(), { until: () => true, signal: 5 as never });

  await expect(polling).rejects.toBeInstanceOf(ConfigurationError);
});

const workflows: [name: string, start: (options: never) => unknown][] = [
  ["poll", (options) => poll(async () => expect.unreachable(), options)],
  ["paginate", (options) => paginate(createClient() as never, "/tickets" as never, ...([options] as unknown as []))],
  ["startLimit", (options) => startLimit("test", options)],
  ["startServiceRun", startServiceRun],
  ["waitForServiceRun", (options) => waitForServiceRun(async () => expect.unreachable(), options)],
  ["ensureServiceAuthorized", (options) => ensureServiceAuthorized(async () => expect.unreachable(), options)],
];

test.each(workflows)("%s names its options if they are invalid", async (name, start) => {
  for (const options of [undefined, null, 5, { deadline: "soon" }, { signal: {} }]) {
    if (name === "paginate" && options === undefined) continue;
    const started = (async () => start(options as never))();

    await expect(started).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/^`(options|deadline|signal)` must be /),
    });
  }
});

test("paginate names its client if it is not a client", () => {
  expect(() => paginate(undefined as never, "/tickets" as never)).toThrow("`client` must be");
});

test("does not retry the control flow of a framework that `fetch` throws", async () => {
  let calls = 0;
  const redirect = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT" });
  const client = createClient({
    fetch: () => {
      calls++;
      throw redirect;
    },
  });

  await expect(client.GET("/tickets")).rejects.toBe(redirect);

  expect(calls).toBe(1);
});

test("keeps a header whose replacement is undefined", async () => {
  const sent: Record<string, string>[] = [];
  const client = createClient({
    headers: { accept: undefined, "x-team": "client" },
    fetch: async (_url: string, init: { headers: Record<string, string> }) => {
      sent.push(init.headers);
      return Response.json({});
    },
  });

  await client.GET("/tickets", { headers: { "x-team": undefined, Authorization: undefined } });

  expect(sent[0]).toMatchObject({ accept: "*/*", "x-team": "client" });
});
