import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createExportClient } from "@itwin-rest/export";
import { type MockServer, startMockServer } from "@itwin-rest/mock/server";
import { createSynchronizationClient } from "@itwin-rest/synchronization";
import { afterAll, beforeAll, expect, test } from "vitest";

// Prism stands between the built clients and the mock, and answers 500 if a request or an answer violates the spec.

const redirectUrl = "https://app.example.com/back";
let mock: MockServer;
let liar: Server;
let exporting: Proxy;
let synchronization: Proxy;
let violated: Proxy;

beforeAll(async () => {
  mock = await startMockServer();
  liar = createServer((_request, response) => {
    response.setHeader("content-type", "application/vnd.bentley.itwin-platform.v1+json");
    response.end('{"authorizationInformation":{"isUserAuthorized":"perhaps"}}');
  });
  await new Promise<void>((resolve) => liar.listen(0, "127.0.0.1", resolve));
  [exporting, synchronization, violated] = await Promise.all([
    startProxy("export", `${mock.url}/export`),
    startProxy("synchronization", `${mock.url}/synchronization`),
    startProxy("export", `http://127.0.0.1:${(liar.address() as AddressInfo).port}`),
  ]);
}, 30_000);

afterAll(async () => {
  await Promise.all([exporting, synchronization, violated].map((proxy) => proxy?.close()));
  await mock?.close();
  liar?.close();
});

// The body tells the mock's answer from Prism's own, which may have the same status.
const statuses = [
  {
    status: 200,
    accessToken: "anna",
    headers: {},
    body: { data: { authorizationInformation: { isUserAuthorized: false } } },
  },
  { status: 401, accessToken: "expired", headers: {}, body: { error: { error: { code: "Unauthorized" } } } },
  {
    status: 422,
    accessToken: "anna",
    headers: { prefer: "code=422" },
    body: { error: { error: { code: "InvalidAuthorizationInformationRequest" } } },
  },
  {
    status: 429,
    accessToken: "anna",
    headers: { prefer: "code=429" },
    body: { error: { error: { code: "TooManyRequests" } } },
  },
];

test.each(statuses)("Export keeps its contract for $status", async ({ status, accessToken, headers, body }) => {
  const client = createExportClient({ baseUrl: exporting.url, accessToken, retry: false });

  const result = await client.GET("/authorizationinformation", {
    params: { query: { redirectUrl } },
    headers,
  });

  expect(result).toMatchObject({ status, ...body });
});

test.each(statuses)(
  "Synchronization keeps its contract for $status",
  async ({ status, accessToken, headers, body }) => {
    const client = createSynchronizationClient({ baseUrl: synchronization.url, accessToken, retry: false });

    const result = await client.GET("/imodels/connections/authorizationinformation", {
      headers,
    });

    expect(result).toMatchObject({ status, ...body });
  },
);

test("Synchronization keeps its contract with a redirect URL", async () => {
  const client = createSynchronizationClient({ baseUrl: synchronization.url, accessToken: "anna" });

  const result = await client.GET("/imodels/connections/authorizationinformation", {
    params: { query: { redirectUrl } },
  });

  expect(result.status).toBe(200);
});

test("an answer that violates the spec is found", async () => {
  const client = createExportClient({ baseUrl: violated.url, accessToken: "anna", retry: false });

  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl } } });

  expect(result).toMatchObject({
    status: "unexpected",
    error: {
      title: "Request/Response not valid",
      validation: [{ location: ["response", "body", "authorizationInformation", "isUserAuthorized"] }],
    },
    response: { status: 500 },
  });
});

test("a request that violates the spec is found", async () => {
  const client = createExportClient({ baseUrl: exporting.url, accessToken: "anna" });

  const result = await client.GET("/authorizationinformation", { params: { query: { redirectUrl: "no URL" } } });

  expect(result).toMatchObject({ status: 422, error: { title: "Invalid request" } });
});

interface Proxy {
  url: string;
  close(): Promise<void>;
}

async function startProxy(service: string, upstream: string): Promise<Proxy> {
  const prism = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));
  const spec = fileURLToPath(import.meta.resolve(`@itwin-rest/${service}/openapi.json`));
  const port = await findFreePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [prism, "proxy", spec, upstream, "--errors", "--port", `${port}`],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const exited = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout ?? expect.unreachable() })) {
    if (line.includes("is listening")) break;
  }
  child.stdout?.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      child.kill();
      await exited;
    },
  };
}

/** Prism takes no port 0. */
async function findFreePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
