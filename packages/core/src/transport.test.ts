import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { useFakeTime } from "./__fixtures__/use-fake-time.js";
import type { ClientEvent } from "./client-event.js";

useFakeTime();

const ok = (): Response => Response.json({ tickets: [] });
const busy = (retryAfter?: string): Response =>
  Response.json({ error: {} }, { status: 429, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });

test.each([408, 429, 500, 502, 503, 504])("retries a GET after %i", async (status) => {
  const { client, sent } = createTicketClient((_, index) => (index ? ok() : new Response(null, { status })), {
    retry: {},
  });

  const call = client.GET("/tickets");
  await vi.runAllTimersAsync();

  expect((await call).status).toBe(200);
  expect(sent).toHaveLength(2);
});

test.each([400, 403, 404, 409, 422, 501, 505])("does not retry a GET after %i", async (status) => {
  const { client, sent } = createTicketClient(() => new Response(null, { status }), { retry: {} });

  await client.GET("/tickets");

  expect(sent).toHaveLength(1);
});

test.each([408, 500, 502, 503, 504])(
  "does not retry a POST after %i, because it may have been processed",
  async (status) => {
    const { client, sent } = createTicketClient(() => new Response(null, { status }), { retry: {} });

    await client.POST("/tickets", { body: { title: "Door is stuck" } });

    expect(sent).toHaveLength(1);
  },
);

test("retries a POST after 429 with the same body and a new token", async () => {
  const tokens = ["first", "second"];
  const { client, sent } = createTicketClient(
    (_, index) => (index ? Response.json({ ticket: {} }, { status: 201 }) : busy("1")),
    { retry: {}, accessToken: () => tokens.shift() ?? "" },
  );

  const call = client.POST("/tickets", { body: { title: "Door is stuck" } });
  await vi.runAllTimersAsync();

  expect((await call).status).toBe(201);
  expect(sent.map(({ body, headers }) => [body, headers.get("authorization")])).toEqual([
    ['{"title":"Door is stuck"}', "Bearer first"],
    ['{"title":"Door is stuck"}', "Bearer second"],
  ]);
});

test("retries a POST after 503 with `idempotent: true`", async () => {
  const { client, sent } = createTicketClient(
    (_, index) => new Response(index ? "{}" : null, { status: index ? 201 : 503 }),
    {
      retry: {},
    },
  );

  const call = client.POST("/tickets", { body: { title: "Door is stuck" }, idempotent: true });
  await vi.runAllTimersAsync();

  expect((await call).status).toBe(201);
  expect(sent).toHaveLength(2);
});

test("retries a GET after a network failure, but not a POST", async () => {
  const { client, sent } = createTicketClient(() => Promise.reject(new TypeError("reset")), {
    retry: { maxRetries: 2 },
  });

  const read = client.GET("/tickets").catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  const write = client.POST("/tickets", { body: { title: "Door is stuck" } }).catch((error: unknown) => error);

  expect(await read).toMatchObject({ name: "NetworkError" });
  expect(await write).toMatchObject({ name: "NetworkError" });
  expect(sent.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "POST"]);
});

test("resolves to the last response when no retry is left", async () => {
  const { client, sent } = createTicketClient(() => busy("0"), { retry: {} });

  const call = client.GET("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });
  await vi.runAllTimersAsync();

  expect(await call).toMatchObject({ status: 429, error: { error: {} } });
  expect(sent).toHaveLength(4);
});

test("retries nothing with retry: false, of the client or of a call", async () => {
  const off = createTicketClient(() => busy("0"), { retry: false });
  const on = createTicketClient(() => busy("0"), { retry: {} });

  await off.client.GET("/tickets");
  await on.client.GET("/tickets", { retry: false });

  expect([off.sent.length, on.sent.length]).toEqual([1, 1]);
});

test("waits at least as long as Retry-After", async () => {
  const { client, sent } = createTicketClient((_, index) => (index ? ok() : busy("7")), { retry: {} });

  const call = client.GET("/tickets");
  await vi.advanceTimersByTimeAsync(6_999);
  const before = sent.length;
  await vi.advanceTimersByTimeAsync(1_001);

  expect(before).toBe(1);
  expect((await call).status).toBe(200);
});

test.each([
  ["the cap", { retry: { maxRetryAfter: 5_000 } }],
  ["the deadline", { retry: {}, deadline: 5_000 }],
])("resolves to a 429 immediately when its delay exceeds %s", async (_name, options) => {
  const { client, sent } = createTicketClient(() => busy("6"), options);

  const result = await client.GET("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  expect(result).toMatchObject({ status: 429, headers: { "retry-after": "6" } });
  expect(sent).toHaveLength(1);
});

test("calls of a limited operation wait for the end of the pause, and then resume gradually", async () => {
  const start = Date.now();
  const times: number[] = [];
  const { client } = createTicketClient(
    async (_, index) => {
      times.push(Date.now() - start);
      if (index === 0) return busy("10");
      await new Promise((resolve) => setTimeout(resolve, 100));
      return ok();
    },
    { retry: {} },
  );

  await Promise.race([client.GET("/tickets"), vi.advanceTimersByTimeAsync(5_000)]);
  const others = Array.from({ length: 60 }, () => client.GET("/tickets"));
  await vi.runAllTimersAsync();
  await Promise.all(others);

  const [first, ...rest] = times;
  expect(first).toBe(0);
  expect(rest).toHaveLength(61);
  expect(Math.min(...rest)).toBeGreaterThanOrEqual(10_000);
  expect([...Map.groupBy(rest, (time) => time).values()].map(({ length }) => length)).toEqual([1, 2, 4, 8, 16, 30]);
});

test("a limited operation does not delay another one", async () => {
  const { client } = createTicketClient(({ url }) => (url.endsWith("/tickets") ? busy("50") : ok()), { retry: {} });
  const limited = client.GET("/tickets", { deadline: 1_000 });
  await vi.advanceTimersByTimeAsync(1);

  const start = performance.now();
  await client.GET("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });

  expect(performance.now() - start).toBe(0);
  await limited;
});

test.each([
  ["retry: false", { retry: false }, 0],
  ["a maxRetryAfter that is shorter", { retry: { maxRetryAfter: 2_000 } }, 500],
  ["a deadline that ends within it", { deadline: 2_000 }, 500],
] as const)("a call with %s does not wait for a pause", async (_name, limits, longest) => {
  const { client } = createTicketClient((_, index) => (index ? ok() : busy("50")), { retry: {} });
  const controller = new AbortController();
  const first = client.GET("/tickets", { signal: controller.signal }).catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  const start = performance.now();

  const call = client.GET("/tickets", limits).then(() => performance.now() - start);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(await call).toBeLessThanOrEqual(longest);
  controller.abort();
  await first;
});

test("calls that do not wait for a pause are sent one by one, at growing intervals", async () => {
  const times: number[] = [];
  const { client } = createTicketClient(
    () => {
      times.push(performance.now());
      return busy("3600");
    },
    { retry: {} },
  );

  const calls = Array.from({ length: 20 }, async (_, index) => {
    if (index) await new Promise((resolve) => setTimeout(resolve, index));
    await client.GET("/tickets");
  });
  await vi.advanceTimersByTimeAsync(7_000);

  expect(times.length).toBeGreaterThan(2);
  expect(times.length).toBeLessThan(8);
  await vi.runAllTimersAsync();
  await Promise.all(calls);
});

test("no call waits out a second pause that it did not cause", async () => {
  const { client } = createTicketClient(({ url }) => (url.includes("state=limited") ? busy("1") : ok()), {
    retry: { maxRetries: 100 },
  });
  const controller = new AbortController();
  const limited = Array.from({ length: 8 }, () =>
    client.GET("/tickets", { params: { query: { state: "limited" } }, signal: controller.signal }).catch(() => {}),
  );
  await vi.advanceTimersByTimeAsync(10);
  const start = performance.now();

  const call = client.GET("/tickets").then(() => performance.now() - start);
  await vi.advanceTimersByTimeAsync(60_000);

  expect(await call).toBeLessThan(60_000);
  controller.abort();
  await Promise.all(limited);
});

test("cancels the body of a response that is not kept", async () => {
  const cancel = vi.fn();
  const { client } = createTicketClient(
    (_, index) => (index ? ok() : new Response(new ReadableStream({ cancel }), { status: 503 })),
    { retry: {} },
  );

  const call = client.GET("/tickets");
  await vi.runAllTimersAsync();
  await call;

  expect(cancel).toHaveBeenCalledOnce();
});

test("a signal ends a wait immediately and leaves no listener behind", async () => {
  const controller = new AbortController();
  const { client } = createTicketClient(() => busy("50"), { retry: {} });

  const call = client.GET("/tickets", { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();

  await expect(call).rejects.toMatchObject({ name: "AbortError", cause: controller.signal.reason });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("a finished call leaves no listener behind", async () => {
  const { signal } = new AbortController();
  const { client } = createTicketClient(ok);

  await client.GET("/tickets", { signal });

  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("an attempt that takes longer than timeout is retried, except for a POST", async () => {
  const { client, sent } = createTicketClient(() => new Promise(() => {}), {
    retry: { maxRetries: 1 },
    timeout: 1_000,
  });

  const read = client.GET("/tickets").catch((error: unknown) => error);
  const write = client.POST("/tickets", { body: { title: "x" } }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();

  expect(await read).toMatchObject({ name: "TimeoutError", limit: "timeout" });
  expect(await write).toMatchObject({ name: "TimeoutError", limit: "timeout" });
  expect(sent.map(({ method }) => method).sort()).toEqual(["GET", "GET", "POST"]);
});

test("timeout covers the body, and ends it", async () => {
  const cancel = vi.fn();
  const { client } = createTicketClient(
    () => new Response(new ReadableStream({ pull: () => new Promise(() => {}), cancel })),
    {
      timeout: 1_000,
    },
  );

  const call = client.GET("/tickets").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(await call).toMatchObject({ name: "TimeoutError" });
});

test("timeout covers a token that never arrives, and nothing is sent if it arrives late", async () => {
  let give = (_token: string): void => {};
  const { client, sent } = createTicketClient(ok, {
    accessToken: () => new Promise((resolve) => (give = resolve)),
    timeout: 1_000,
  });

  const call = client.GET("/tickets").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);
  give("late");
  await vi.advanceTimersByTimeAsync(0);

  expect(await call).toMatchObject({ name: "TimeoutError" });
  expect(sent).toEqual([]);
});

test("deadline ends all attempts together", async () => {
  const { client, sent } = createTicketClient(() => new Promise(() => {}), {
    retry: {},
    timeout: 1_000,
    deadline: 2_500,
  });
  const start = performance.now();

  const call = client.GET("/tickets").catch((error: unknown) => error);
  await vi.runAllTimersAsync();

  expect(await call).toMatchObject({ name: "TimeoutError" });
  expect(performance.now() - start).toBeLessThanOrEqual(2_500);
  expect(sent.length).toBeGreaterThan(1);
});

test("leaves time for an attempt after a pause that ends shortly before the deadline", async () => {
  const { client, sent } = createTicketClient((_, index) => (index < 50 ? busy("1") : ok()), {
    retry: {},
    deadline: 1_020,
  });
  const arrivals: number[] = [];
  const start = performance.now();

  const calls = Array.from({ length: 50 }, () =>
    client.GET("/tickets").then((result) => {
      arrivals.push(performance.now() - start);
      return result.status;
    }),
  );
  await vi.runAllTimersAsync();

  expect(await Promise.all(calls)).toEqual(Array(50).fill(200));
  expect(Math.max(...arrivals)).toBeLessThan(1_020);
  expect(sent).toHaveLength(100);
});

test.each([Number.POSITIVE_INFINITY, 2 ** 40])("a timeout of %d ms does not overflow", async (timeout) => {
  const { client } = createTicketClient(() => new Promise((resolve) => setTimeout(() => resolve(ok()), 60_000)), {
    timeout,
  });

  const call = client.GET("/tickets");
  await vi.advanceTimersByTimeAsync(60_000);

  expect((await call).status).toBe(200);
});

test.each([
  ["timeout", { timeout: -1 }],
  ["deadline", { deadline: Number.NaN }],
  ["maxRetries", { retry: { maxRetries: "3" as never as number, baseDelay: Number.NaN } }],
])("refuses a %s that is not a number of milliseconds", async (_name, limits) => {
  const create = (): unknown => createTicketClient(ok, limits);
  const { client, sent } = createTicketClient(ok);

  const call = client.GET("/tickets", limits);

  expect(create).toThrow(expect.objectContaining({ name: "ConfigurationError" }));
  await expect(call).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(sent).toEqual([]);
});

test("emits the events of each attempt, in order and without secrets", async () => {
  const events: ClientEvent[] = [];
  const { client } = createTicketClient(
    (_, index) => {
      if (index === 0) return busy("1");
      if (index === 1) throw new TypeError("reset");
      return Response.json({ ticket: {} });
    },
    { retry: { baseDelay: 0 }, onEvent: (event) => events.push(event), accessToken: () => "secret-token" },
  );

  const call = client.GET("/tickets/{ticketId}", { params: { path: { ticketId: "7" } } });
  await vi.runAllTimersAsync();
  await call;

  const about = { call: 1, method: "GET", path: "/tickets/{ticketId}" };
  expect(events).toMatchObject([
    { type: "request", attempt: 1, ...about },
    { type: "token" },
    { type: "response", attempt: 1, status: 429, duration: 0, ...about },
    { type: "pause", attempt: 1, delay: 1_000, ...about },
    { type: "retry", attempt: 1, delay: 1_000, ...about },
    { type: "request", attempt: 2, ...about },
    { type: "token" },
    { type: "failure", attempt: 2, error: { name: "NetworkError" }, ...about },
    { type: "retry", attempt: 2, delay: 0, ...about },
    { type: "request", attempt: 3, ...about },
    { type: "token" },
    { type: "response", attempt: 3, status: 200, ...about },
  ]);
  expect(JSON.stringify(events)).not.toContain("secret");
});

test("continues when the listener throws", async () => {
  const { client } = createTicketClient(ok, {
    onEvent: () => {
      throw new Error("full disk");
    },
  });

  expect((await client.GET("/tickets")).status).toBe(200);
});

test("does not count the response of a timed-out attempt as a retry", async () => {
  const { client } = createTicketClient(
    async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index ? 300 : 1_500));
      return index < 2 ? new Response(null, { status: 503 }) : ok();
    },
    { timeout: 1_000, retry: { maxRetries: 2, baseDelay: 400 } },
  );

  const call = client.GET("/tickets");
  await vi.runAllTimersAsync();

  expect(await call).toMatchObject({ status: 200, attempts: 3 });
});
