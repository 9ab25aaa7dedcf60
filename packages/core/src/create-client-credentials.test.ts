import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { createClientCredentials } from "./create-client-credentials.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

const tokenUrl = "https://ims.example.com/connect/token";

function createSource(answer: (index: number) => Response | Promise<Response>) {
  const sent: { url: string; method: string; type: string | null; body: string }[] = [];
  const source = createClientCredentials({
    clientId: "service-abc",
    clientSecret: "se cret&",
    tokenUrl,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      sent.push({ url, method: request.method, type: request.headers.get("content-type"), body: await request.text() });
      return answer(sent.length - 1);
    },
  });
  return { source, sent };
}

const grant = (token: string, lifetime: unknown = 3600): Response =>
  Response.json({ access_token: token, token_type: "Bearer", expires_in: lifetime });

test("sends the client's credentials to the token endpoint", async () => {
  const { source, sent } = createSource(() => grant("abc"));

  const token = await source.getAccessToken();

  expect(token).toBe("abc");
  expect(sent).toEqual([
    {
      url: tokenUrl,
      method: "POST",
      type: "application/x-www-form-urlencoded",
      body: "grant_type=client_credentials&client_id=service-abc&client_secret=se+cret%26&scope=itwin-platform",
    },
  ]);
});

test("keeps a token until a minute before it expires", async () => {
  const { source, sent } = createSource((index) => grant(`token-${index}`));

  const first = await source.getAccessToken();
  vi.advanceTimersByTime(3_539_000);
  const second = await source.getAccessToken();
  vi.advanceTimersByTime(1_001);
  const third = await source.getAccessToken();

  expect([first, second, third]).toEqual(["token-0", "token-0", "token-1"]);
  expect(sent).toHaveLength(2);
});

test("does not keep a token without a lifetime", async () => {
  const { source } = createSource((index) => grant(`token-${index}`, "soon"));

  await source.getAccessToken();

  expect(await source.getAccessToken()).toBe("token-1");
});

test("shares one request among concurrent calls", async () => {
  const { source, sent } = createSource(() => grant("abc"));

  const tokens = await Promise.all(Array.from({ length: 5 }, () => source.getAccessToken()));

  expect(tokens).toEqual(Array(5).fill("abc"));
  expect(sent).toHaveLength(1);
});

test.each([429, 500, 503])("tries again after %i", async (status) => {
  const { source, sent } = createSource((index) => (index ? grant("abc") : new Response(null, { status })));

  const token = source.getAccessToken();
  await vi.runAllTimersAsync();

  expect(await token).toBe("abc");
  expect(sent).toHaveLength(2);
});

test("tries again after a network failure", async () => {
  const { source } = createSource((index) => (index ? grant("abc") : Promise.reject(new TypeError("reset"))));

  const token = source.getAccessToken();
  await vi.runAllTimersAsync();

  expect(await token).toBe("abc");
});

test.each([
  [
    "refuses",
    () => Response.json({ error: "invalid_client", error_description: "se cret&" }, { status: 400 }),
    "400 invalid_client",
  ],
  ["responds without a token", () => Response.json({ token_type: "Bearer" }), "200"],
  ["responds with HTML", () => new Response("<html>"), "200"],
  ["responds with null", () => new Response("null"), "200"],
  ["redirects", () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }), "302"],
])("suggests a remedy when the endpoint %s, and shows no secret", async (_name, respond, said) => {
  const { source } = createSource(respond);

  const error = await source.getAccessToken().catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "AccessTokenError" });
  expect(String(error)).toContain(`${tokenUrl} responded ${said}; check \`clientId\``);
  expect(inspect([error, source], { depth: 9, showHidden: true })).not.toMatch(/cret&|cret%26/);
});

test("requests a token again after a failure", async () => {
  const { source } = createSource((index) => (index ? grant("abc") : Response.json({}, { status: 400 })));

  await source.getAccessToken().catch(() => {});

  expect(await source.getAccessToken()).toBe("abc");
});

test("returns a new token to a client after a 401", async () => {
  const { source, sent } = createSource((index) => grant(`token-${index}`));
  const { client } = createTicketClient(
    ({ headers }) =>
      headers.get("authorization") === "Bearer token-1"
        ? Response.json({ tickets: [] })
        : new Response(null, { status: 401 }),
    { accessToken: source, retry: {} },
  );

  const result = await client.GET("/tickets");

  expect(result.status).toBe(200);
  expect(sent).toHaveLength(2);
});

test.each([
  ["an empty id", { clientId: "", clientSecret: "x" }],
  ["an empty secret", { clientId: "x", clientSecret: "" }],
  ["http", { clientId: "x", clientSecret: "x", tokenUrl: "http://ims.example.com/token" }],
  ["no URL", { clientId: "x", clientSecret: "x", tokenUrl: "/token" }],
])("refuses %s", (_name, options) => {
  expect(() => createClientCredentials(options)).toThrow(expect.objectContaining({ name: "ConfigurationError" }));
});

test("keeps the secret out of errors", async () => {
  const source = createClientCredentials({
    clientId: "service-abc",
    clientSecret: "secret/abc+def=ghi",
    tokenUrl,
    retry: false,
    fetch: async (_url, { body }) => {
      throw new TypeError(`cannot send ${body}`);
    },
  });

  const error = await source().catch((error: unknown) => error);

  expect(error).toMatchObject({ cause: { message: expect.stringContaining("client_secret=***") } });
  expect(inspect(error)).not.toContain("secret%2Fabc");
});
