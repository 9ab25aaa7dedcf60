import { createExportClient } from "@itwin-rest/export";
import { createMockPlatform, type MockPlatform } from "@itwin-rest/mock";
import { type MockServer, startMockServer } from "@itwin-rest/mock/server";
import { createSynchronizationClient } from "@itwin-rest/synchronization";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callOperation, type DocumentedCall, documentedCalls } from "./testing/documented-calls.js";
import { prepareCall } from "./testing/prepare-call.js";
import { type PrismProxy, startPrismProxy } from "./testing/prism-proxy.js";

// Prism is a proxy between the built clients and the mock. It returns its own error if a request or response violates the spec.

let platform: MockPlatform;
let server: MockServer;

beforeAll(async () => {
  server = await startMockServer({ platform: { fetch } });
});
beforeEach(() => {
  platform = createMockPlatform();
});
afterAll(() => server.close());

/** Prism follows redirects and validates the final response. Without `location` it cannot follow one. */
async function fetch(...request: Parameters<typeof globalThis.fetch>): Promise<Response> {
  const response = await platform.fetch(...request);
  if (response.status === 303) response.headers.delete("location");
  return response;
}

describe.each([
  { service: "export", createClient: createExportClient },
  { service: "synchronization", createClient: createSynchronizationClient },
])("$service follows its specification", ({ service, createClient }) => {
  const calls = documentedCalls(service);
  // Statuses are in ascending order, and the first documented status of an operation is a success.
  const successes = calls.filter((call, index) => call.operationId !== calls[index - 1]?.operationId);
  const [first] = successes as [DocumentedCall];
  let proxy: PrismProxy;

  beforeAll(async () => {
    proxy = await startPrismProxy(service, `${server.url}/${service}`);
  }, 30_000);
  afterAll(() => proxy.close());

  function send(call: DocumentedCall): Promise<unknown> {
    return callOperation(createClient({ baseUrl: proxy.url, accessToken: "anna", retry: false }), call);
  }

  test.each(calls)("$operationId returns $status", async (call) => {
    // A fault, because `Prefer: code=…` would violate the operations that document that header.
    platform = createMockPlatform({ faults: [{ service, operationId: call.operationId, status: call.status }] });

    const result = await send(call);

    // The body distinguishes the mock's response from Prism's own, which may have the same status.
    const body = call.status < 300 ? { ok: true, data: call.response } : { ok: false, error: call.response };
    expect(result).toMatchObject({ status: call.status, ...body });
  });

  test.each(successes)("$operationId succeeds", async (documented) => {
    const call = await prepareCall(documented, calls, send);

    const result = await send(call);

    expect(result).toMatchObject({ ok: true });
  });

  const preferring = successes.flatMap((call) => call.preferences.map((preference) => ({ ...call, preference })));
  test.each(preferring)("$operationId accepts $preference", async ({ preference, ...documented }) => {
    const call = await prepareCall(documented, calls, send);

    const result = await send({ ...call, params: { ...call.params, header: { Prefer: preference } } });

    expect(result).toMatchObject({ ok: true, status: 200 });
  });

  test("reports a response that violates the spec", async () => {
    platform = { fetch: async () => Response.json({ authorizationInformation: { isUserAuthorized: "perhaps" } }) };

    const result = await send(first);

    expect(result).toMatchObject({
      status: "unexpected",
      error: {
        title: "Request/Response not valid",
        validation: [{ location: ["response", "body", "authorizationInformation", "isUserAuthorized"] }],
      },
    });
  });

  test("reports an undocumented success", async () => {
    platform = { fetch: async () => Response.json({}, { status: 202 }) };

    const result = await send(first);

    expect(result).toMatchObject({ error: { title: "Request/Response not valid" }, response: { status: 500 } });
  });

  test("reports a query that violates the spec", async () => {
    const result = await send({ ...first, params: { query: { redirectUrl: "no URL" } } });

    expect(result).toMatchObject({ status: 422, error: { title: "Invalid request" } });
  });

  test("reports a body that violates the spec", async () => {
    const creation = calls.find((call) => call.method === "POST" && call.body !== undefined) as DocumentedCall;

    const result = await send({ ...creation, body: { iModelId: 42 } });

    expect(result).toMatchObject({ error: { title: "Invalid request" }, response: { status: 422 } });
  });
});
