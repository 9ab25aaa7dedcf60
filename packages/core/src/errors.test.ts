import { expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import * as core from "./index.js";

const request = { method: "GET", url: "https://tickets.example.com/v1/tickets" };

test("instanceof and the guards recognize errors of another copy of the package", async () => {
  vi.resetModules();
  const copy = await import("./index.js");

  const error = new copy.NetworkError(request, new Error("reset"));

  expect(copy.NetworkError).not.toBe(core.NetworkError);
  expect(error).toBeInstanceOf(core.NetworkError);
  expect(error).toBeInstanceOf(core.RequestError);
  expect(error).not.toBeInstanceOf(core.TimeoutError);
  expect(core.isNetworkError(error)).toBe(true);
  expect(core.isRequestError(error)).toBe(true);
  expect(core.isTimeoutError(error)).toBe(false);
  expect(core.isConfigurationError(new copy.ConfigurationError("x"))).toBe(true);
  expect(core.isAccessTokenError(new copy.AccessTokenError("x"))).toBe(true);
  expect(core.isAbortError(new copy.AbortError(request, undefined))).toBe(true);
});

test("instanceof of a class derived by a user recognizes its own objects only", () => {
  class OwnError extends core.NetworkError {}

  expect(new OwnError(request, undefined)).toBeInstanceOf(OwnError);
  expect(new OwnError(request, undefined)).toBeInstanceOf(core.NetworkError);
  expect(new core.NetworkError(request, undefined)).not.toBeInstanceOf(OwnError);
});

test.each([null, undefined, 7, "NetworkError", {}, new Error("x"), Object.create(null)])(
  "%o is no error of this package",
  (value) => {
    expect(core.isRequestError(value)).toBe(false);
    expect(core.isApiError(value)).toBe(false);
  },
);

test("an ApiError has the details of its response, and only its JSON shows the body", async () => {
  const body = { error: { code: "Locked", innerError: { retryable: true } }, traceId: "00-abc" };
  const headers = { "x-ms-request-id": "ms-1", "set-cookie": "session=secret", "retry-after": "1.5" };
  const { client } = createTicketClient(() => Response.json(body, { status: 422, headers }));
  const result = await client.POST("/tickets", { body: { title: "Door" } });

  const error = await Promise.resolve(result)
    .then(core.unwrap)
    .catch((thrown: core.ApiError) => thrown);

  expect(error).toMatchObject({
    operation: "POST /tickets",
    attempts: 1,
    mayHaveBeenProcessed: false,
    retryAfter: 1500,
  });
  expect(error).toMatchObject({ body, headers, response: result.response });
  expect(Object.keys(error)).not.toEqual(expect.arrayContaining(["body"]));
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ body, headers: { "x-ms-request-id": "ms-1" } });
  expect(JSON.stringify(error)).not.toContain("secret");
});

test("an ApiError quotes the beginning of a gateway's page", async () => {
  const page = `<html><style>p{}</style><h1>Origin timeout,\n ref <b>0abc</b></h1>${"x".repeat(999)}</html>`;
  const { client } = createTicketClient(() => new Response(page, { status: 502 }));

  const error = await client
    .GET("/tickets")
    .then(core.unwrap)
    .catch((thrown: Error) => thrown);

  expect((error as Error).message).toContain('responded 502. "Origin timeout, ref 0abc xxx');
  expect((error as Error).message.length).toBeLessThan(500);
});

test("reports that a DELETE may have succeeded when its retry gets a 404", async () => {
  const { client } = createTicketClient((_, index) => Response.json({}, { status: index ? 404 : 503 }), {
    retry: { baseDelay: 1 },
  });

  const result = await client.DELETE("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  expect(result).toMatchObject({ status: 404, attempts: 2 });
  expect(() => core.unwrap(result)).toThrow("may have deleted it");
});

test.each([
  ["a timeout", AbortSignal.abort(new DOMException("late", "TimeoutError")), "TimeoutError", "signal"],
  ["an abort", AbortSignal.abort(), "AbortError", undefined],
])("distinguishes %s of the caller's signal", async (_what, signal, name, limit) => {
  const { client } = createTicketClient(() => expect.unreachable());

  const error = await client.GET("/tickets", { signal }).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name, cause: signal.reason, attempts: 0, mayHaveBeenProcessed: false });
  expect((error as core.TimeoutError).limit).toBe(limit);
});

test.each([
  [[503, 429], true],
  [[429, 429], false],
  [[429, 404], false],
  [[503, 404], true],
  [[408, 429], true],
])("responses %o may mean that the request has been processed: %s", async (statuses, mayHaveBeenProcessed) => {
  const { client } = createTicketClient((_, index) => new Response("{}", { status: statuses[index] ?? 500 }), {
    retry: { maxRetries: 1, baseDelay: 1 },
  });

  const result = await client.DELETE("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  expect(result).toMatchObject({ attempts: 2, mayHaveBeenProcessed });
  expect(() => core.unwrap(result)).toThrow(expect.objectContaining({ attempts: 2, mayHaveBeenProcessed }));
});
