import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { redact, redactError } from "./redact.js";
import { unwrap } from "./unwrap.js";

const token = 'eyJhbGciOi.eyJzdWIiOiIxMjM0~+/="\\x-_z9';
const html = (text: string): string => text.replace(/[^a-z\d]/gi, (sign) => `&#${sign.charCodeAt(0)};`);
const hexHtml = (text: string): string =>
  text.replace(/[^a-z\d]/gi, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
const percent = (text: string): string =>
  text.replace(/[^a-z\d]/gi, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
const unicode = (text: string): string =>
  text.replace(/[^a-z\d]/gi, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

const quotes: [how: string, text: string][] = [
  ["as it is", `Bearer ${token}`],
  ["as JSON", JSON.stringify({ header: `Bearer ${token}` })],
  ["as JSON in JSON", JSON.stringify(JSON.stringify({ header: token }))],
  ["with Unicode escapes", unicode(token)],
  ["percent-encoded", encodeURIComponent(token)],
  ["percent-encoded in lower case", percent(token)],
  ["percent-encoded twice", encodeURIComponent(encodeURIComponent(token))],
  ["as HTML", html(token)],
  ["as HTML with hexadecimals", hexHtml(token)],
  ["as HTML with names", token.replaceAll('"', "&quot;").replaceAll("=", "&equals;").replaceAll("+", "&plus;")],
  ["in hexadecimal", Buffer.from(`Bearer ${token}`).toString("hex")],
  ["in hexadecimal with separators", Buffer.from(token).toString("hex").toUpperCase().match(/../g)?.join(":") ?? ""],
  ["with all characters percent-encoded", token.replace(/./g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)],
  ["with Unicode escapes only", token.replace(/./g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)],
  ["in Base64 of Base64", btoa(`x${btoa(`Bearer ${token} and more`)}`)],
  ...["", "B", "Be", "Bearer "].map((before): [string, string] => [
    `in Base64 after "${before}"`,
    btoa(`${before}${token} and more`),
  ]),
  ["in Base64 for URLs", Buffer.from(`Bearer ${token}`).toString("base64url")],
];

test.each(quotes)("replaces a token %s", (_how, text) => {
  const clean = redact(`before ${text} after`, token);

  expect(clean).toMatch(/^before .*\*\*\*.* after$/);
  expect(clean).not.toMatch(/eyJhbGciOi|MjM0|ZXlKaGJH|ZXlKemRX|leUpoYkdj|V5SmhiR2/);
});

test.each(["", "B", "Be"])("leaves nothing of a token in Base64 of Base64 after %j", (before) => {
  const inner = btoa(`${before}${token} and more`);

  for (const start of ["", "x", "xy"]) expect(redact(btoa(start + inner), token)).toContain("***");
});

test("redacts without btoa, and a secret with characters that it refuses", () => {
  vi.stubGlobal("btoa", undefined);
  const clean = redact(`secret: ${token}!`, token.replace("z9", "z8").replace("z8", "z9"));
  vi.unstubAllGlobals();

  expect(clean).toBe("secret: ***!");
  expect(redact("secret: pässwörter-sind-lang", "pässwörter-sind-lang")).toBe("secret: ***");
});

test("ends for a long text that repeats the start of the token", () => {
  for (const text of ["a", "-", "a-", "%2", "&;", "61", "0"]) {
    expect(redact(text.repeat(50_000), "a-a.a_a-a.a_a-b")).not.toContain("***");
  }
});

test.each(["", "Bearer "])("leaves JSON in JSON valid that quotes %jand a token in Base64", (before) => {
  const body = JSON.stringify({ echo: JSON.stringify({ header: btoa(before + token), next: "ab12" }) });

  const { echo } = JSON.parse(redact(body, token)) as { echo: string };

  expect(JSON.parse(echo)).toEqual({ header: expect.stringMatching(/^.{0,14}\*\*\*$/), next: "ab12" });
});

test("returns other texts and short tokens unchanged", () => {
  expect(redact("eyJhbGciOi.eyJzdWIiOiIxMjM1", token)).toBe("eyJhbGciOi.eyJzdWIiOiIxMjM1");
  expect(redact("the token of alice", "alice")).toBe("the token of alice");
  expect(redact("the token", undefined)).toBe("the token");
});

const safe = "eyJhbGciOi.eyJzdWIiOiIxMjM0.z9";

test.each<[where: string, respond: () => Response | Promise<Response>]>([
  ["an error", () => Response.json({ error: { message: `Bad header: Bearer ${safe}` } }, { status: 401 })],
  ["a page with status 200", () => new Response(`<p>${safe}</p>`)],
  ["JSON with an undocumented status", () => Response.json({ headers: [safe] }, { status: 202 })],
  ["a header", () => Response.json({}, { status: 401, headers: { "x-request-headers": `Bearer ${safe}` } })],
  ["an exception of fetch", () => Promise.reject(new TypeError(`Invalid header: "Bearer ${safe}"`))],
  ["a cause of an exception", () => Promise.reject(new Error("failed", { cause: new Error(safe) }))],
  ["a request in an exception", () => Promise.reject(Object.assign(new Error("x"), { config: { safe } }))],
  ["a thrown string", () => Promise.reject(`Bearer ${safe}`)],
])("shows no token that is quoted by %s", async (_where, respond) => {
  const events: unknown[] = [];
  const { client } = createTicketClient(respond, { accessToken: safe, onEvent: (event) => events.push(event) });

  const outcome = await client.GET("/tickets").catch((error: unknown) => error);
  let thrown: unknown;
  try {
    unwrap(outcome as Awaited<ReturnType<typeof client.GET>>);
  } catch (error) {
    thrown = error;
  }

  const shown = [outcome, thrown, events].map((value) => `${inspect(value, { depth: 9, showHidden: true })}${value}`);
  expect(shown.join("\n") + JSON.stringify([outcome, thrown])).not.toContain("eyJzdWIi");
});

test("keeps a token out of an error that middleware wraps", async () => {
  const { client } = createTicketClient(() => expect.unreachable(), {
    accessToken: token,
    retry: false,
    fetch: async (input, init) => {
      const { headers } = new Request(input, init);
      throw new TypeError(`invalid header ${headers.get("authorization")}`);
    },
  });
  client.use({ onError: ({ error }) => new Error("wrapped", { cause: error }) });

  const error = await client.GET("/tickets").catch((error: unknown) => error);

  expect(error).toMatchObject({ message: "wrapped", cause: { message: "invalid header Bearer ***" } });
  expect(inspect(error)).not.toContain(token);
});

test("keeps a token out of the status text", async () => {
  const plain = "eyJhbGciOi.eyJzdWIiOiIxMjM0";
  const { client } = createTicketClient(
    () => new Response("", { status: 400, statusText: `Invalid authorization Bearer ${plain}` }),
    { accessToken: plain },
  );

  const result = await client.GET("/tickets");

  expect(result.response.statusText).toBe("Invalid authorization Bearer ***");
  expect(inspect(result)).not.toContain(plain);
});

test.each<[what: string, create: (authorization: string, request: Request) => Error]>([
  ["is one of several", (text) => new AggregateError([new Error(text)], "all failed")],
  ["refers to itself", (text) => withOwnReference(Object.assign(new Error("x"), { config: { headers: [text] } }))],
  ["has a Map", (text) => Object.assign(new Error("x"), { headers: new Map([["authorization", text]]) })],
  ["has a Headers object", (_, { headers }) => Object.assign(new Error("x"), { headers })],
  ["causes itself", (text) => withOwnCause(new Error(text))],
])("keeps a token out of an error of `fetch` that %s", async (_what, create) => {
  const { client } = createTicketClient(() => expect.unreachable(), {
    accessToken: token,
    retry: false,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      throw create(String(request.headers.get("authorization")), request);
    },
  });

  const error = await client.GET("/tickets").catch((error: unknown) => error);

  expect(error).toMatchObject({ name: "NetworkError" });
  expect(inspect(error, { depth: 12 })).not.toContain("eyJzdWIiOiIxMjM0");
});

test("keeps the codes of several errors, one of which quotes the token", () => {
  const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });

  const clean = redactError(new AggregateError([refused, new Error(token)], "all failed"), token);

  expect(clean).toMatchObject({ message: "all failed", errors: [{ code: "ECONNREFUSED" }, { message: "***" }] });
});

test("replaces an error whose getter throws, so that the call still fails as one without a response", async () => {
  const { client } = createTicketClient(() =>
    Promise.reject(Object.defineProperty(new TypeError("reset"), "request", { get: () => expect.unreachable() })),
  );

  const call = client.GET("/tickets");

  await expect(call).rejects.toMatchObject({ name: "NetworkError", cause: { message: "reset" } });
});

test("returns an error without the token unchanged", () => {
  const cause = Object.assign(new Error("closed"), { code: "UND_ERR_SOCKET", socket: { bytesWritten: 7 } });
  const error = new TypeError("fetch failed", { cause });

  expect(redactError(error, token)).toBe(error);
});

test("checks an error with many references to itself once", () => {
  const error = withOwnReference(new Error("x"));
  const request = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [index, error]));

  expect(redactError(Object.assign(error, { request, copies: [request, request] }), token)).toBe(error);
});

function withOwnReference(error: Error): Error {
  return Object.assign(error, { self: error });
}

function withOwnCause(error: Error): Error {
  error.cause = error;
  return error;
}
