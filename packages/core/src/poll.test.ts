import { getEventListeners } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { useFakeTime } from "./__fixtures__/use-fake-time.js";
import { type PollOptions, poll } from "./poll.js";
import type { AnyResult } from "./result.js";

useFakeTime();

const params = { path: { ticketId: "7" } };
const ticket = (id: string, headers: Record<string, string> = {}): Response =>
  Response.json({ ticket: { id } }, { headers });
const failed = (status: number, headers: Record<string, string> = {}): Response =>
  Response.json({}, { status, headers });
const isClosed = (result: { ok: boolean; data?: unknown }): boolean =>
  result.ok && (result.data as { ticket: { id: string } }).ticket.id === "closed";

/** Polls a ticket whose responses are given one by one; the last one repeats. Records when each was requested. */
function pollTicket(
  responses: (() => Response | Promise<Response>)[],
  options: Partial<PollOptions<AnyResult>> = {},
): { done: Promise<unknown>; times: number[] } {
  const times: number[] = [];
  const start = Date.now();
  const { client } = createTicketClient((_, index) => {
    times.push(Date.now() - start);
    return (responses[index] ?? responses.at(-1) ?? expect.unreachable())();
  });
  const done = poll<AnyResult>((limits) => client.GET("/tickets/{ticketId}", { params, ...limits }), {
    until: isClosed,
    ...options,
  }).catch((error: unknown) => error);
  return { done, times };
}

test("calls immediately, then until the result is the expected one", async () => {
  const progress: unknown[] = [];

  const { done, times } = pollTicket([() => ticket("open"), () => ticket("open"), () => ticket("closed")], {
    onProgress: (result) => progress.push(result.ok && result.data),
  });
  await vi.advanceTimersByTimeAsync(0);
  const atOnce = times.length;
  await vi.runAllTimersAsync();

  expect(atOnce).toBe(1);
  expect(await done).toMatchObject({ data: { ticket: { id: "closed" } } });
  expect(progress).toEqual(Array(2).fill({ ticket: { id: "open" } }));
});

test("waits longer each time, between the two intervals", async () => {
  const responses = [...Array(8).fill(() => ticket("open")), () => ticket("closed")];

  const { done, times } = pollTicket(responses, { interval: 1_000, maxInterval: 4_000 });
  await vi.runAllTimersAsync();
  await done;

  const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const longest = [1_000, 1_500, 2_250, 3_375, 4_000, 4_000, 4_000, 4_000];
  for (const [index, wait] of waits.entries()) {
    expect(wait).toBeLessThanOrEqual(longest[index] ?? 0);
    expect(wait).toBeGreaterThanOrEqual(Math.max(1_000, 0.8 * (longest[index] ?? 0) - 1));
  }
  expect(waits).toHaveLength(longest.length);
});

test.each([
  ["a success", () => ticket("open", { "retry-after": "20" }), 20_000],
  ["a 429", () => failed(429, { "retry-after": "90" }), 90_000],
  ["a 503", () => failed(503, { "retry-after": "90" }), 90_000],
])("waits as long as the Retry-After of %s", async (_name, first, wait) => {
  const { done, times } = pollTicket([first, () => ticket("closed")], { interval: 1 });
  await vi.runAllTimersAsync();

  expect(await done).toMatchObject({ status: 200 });
  expect(times).toEqual([0, wait]);
});

test.each(["0", new Date(0).toUTCString(), "-5", "soon"])(
  "is never faster than its interval, Retry-After %s",
  async (value) => {
    const { times } = pollTicket([() => ticket("open", { "retry-after": value })], { deadline: 10_000 });
    await vi.runAllTimersAsync();

    expect(times.length).toBeLessThan(10);
    expect(Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? 0)))).toBeGreaterThanOrEqual(1_000);
  },
);

test.each(["86400", "9".repeat(400)])(
  "waits no longer than maxInterval for a success, Retry-After %#",
  async (value) => {
    const { done, times } = pollTicket([() => ticket("open", { "retry-after": value }), () => ticket("closed")], {
      maxInterval: 5_000,
    });
    await vi.runAllTimersAsync();

    expect(await done).toMatchObject({ status: 200 });
    expect(times).toEqual([0, 5_000]);
  },
);

test.each([
  ["network failures", () => Promise.reject(new TypeError("fetch failed"))],
  ["408", () => failed(408)],
  ["429", () => failed(429)],
  ["500", () => failed(500)],
  ["a 503 of a proxy", () => new Response("<h1>Maintenance</h1>", { status: 503 })],
])("survives %s from the first call until the deadline", async (_name, outage) => {
  const { done, times } = pollTicket([...Array(30).fill(outage), () => ticket("closed")], {
    maxInterval: 2_000,
    deadline: 100_000,
  });
  await vi.runAllTimersAsync();

  expect(await done).toMatchObject({ status: 200 });
  expect(times).toHaveLength(31);
});

test.each([
  ["a refused token", () => failed(401)],
  ["a page of a proxy", () => new Response("<h1>Sign in</h1>")],
])("survives %s once a call has succeeded, and reports it immediately before that", async (_name, outage) => {
  const later = pollTicket([() => ticket("open"), outage, outage, () => ticket("closed")], { interval: 1 });
  const first = pollTicket([outage]);
  await vi.runAllTimersAsync();

  expect(await later.done).toMatchObject({ status: 200 });
  expect(await first.done).toMatchObject({ name: "ApiError" });
  expect(first.times).toHaveLength(1);
});

test("survives a token source that fails once a call has succeeded", async () => {
  let tokens = 0;
  const { client } = createTicketClient((_, index) => ticket(index ? "closed" : "open"), {
    accessToken: () => {
      if (++tokens === 2) throw new Error("The identity provider is down.");
      return "token";
    },
  });

  const done = poll((limits) => client.GET("/tickets/{ticketId}", { params, ...limits }), { until: isClosed });
  await vi.runAllTimersAsync();

  expect(await done).toMatchObject({ status: 200 });
});

test("throws the tenth failure in a row without a deadline", async () => {
  const outages = Array(9).fill(() => failed(500));

  const { done, times } = pollTicket([...outages, () => ticket("open"), ...outages, () => failed(502)]);
  await vi.runAllTimersAsync();

  expect(await done).toMatchObject({ name: "ApiError", status: 502 });
  expect(times).toHaveLength(20);
});

test("throws immediately without a deadline if Retry-After is longer than an hour", async () => {
  const { done, times } = pollTicket([() => failed(429, { "retry-after": "3601" })]);
  await vi.runAllTimersAsync();

  expect(await done).toMatchObject({ name: "ApiError", status: 429 });
  expect(times).toHaveLength(1);
});

test("throws other failures unless they are the expected result", async () => {
  const missing = (): Response => Response.json({ error: { code: "TicketNotFound" } }, { status: 404 });

  const failing = pollTicket([missing]);
  const expected = pollTicket([missing], { until: ({ response }) => response.status === 404 });

  expect(await failing.done).toMatchObject({ name: "ApiError", status: 404 });
  expect(await expected.done).toMatchObject({ ok: false, error: { error: { code: "TicketNotFound" } } });
});

test("rethrows errors of the caller's functions", async () => {
  const mistake = new TypeError("undefined is not a function");
  const fail = (): never => {
    throw mistake;
  };

  await expect(poll(fail, { until: () => true })).rejects.toBe(mistake);
  expect(await pollTicket([() => ticket("open")], { until: fail }).done).toBe(mistake);
});

test("refuses options that are not functions", async () => {
  const refused = { name: "ConfigurationError", message: expect.stringContaining("must be functions") };

  await expect(poll(undefined as never, { until: () => true })).rejects.toMatchObject(refused);
  await expect(poll(() => expect.unreachable(), {} as never)).rejects.toMatchObject(refused);
});

test("ignores exceptions and rejections of onProgress", async () => {
  const rejected: unknown[] = [];
  const onRejection = (reason: unknown): unknown => rejected.push(reason);
  process.on("unhandledRejection", onRejection);
  const responses = [() => ticket("open"), () => ticket("closed")];

  const throwing = pollTicket(responses, { onProgress: () => expect.unreachable() });
  const rejecting = pollTicket(responses, { onProgress: async () => expect.unreachable() });
  await vi.runAllTimersAsync();
  await new Promise(setImmediate);
  process.off("unhandledRejection", onRejection);

  expect(await throwing.done).toMatchObject({ status: 200 });
  expect(await rejecting.done).toMatchObject({ status: 200 });
  expect(rejected).toEqual([]);
});

test("leaves no interval unused before the deadline", async () => {
  // Other draws may leave less than an interval and a second, and then the wait is the interval.
  onTestFinished(() => void vi.restoreAllMocks());
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { done, times } = pollTicket([() => ticket("open")], {
    interval: 4_000,
    maxInterval: 16_000,
    deadline: 60_000,
  });
  await vi.runAllTimersAsync();

  expect(await done).toMatchObject({ name: "TimeoutError", limit: "deadline" });
  expect(times.at(-1)).toBeGreaterThan(56_000);
  expect(times.at(-1)).toBeLessThanOrEqual(59_000);
});

test("gives up immediately when no call fits before the deadline", async () => {
  const short = pollTicket([() => ticket("open")], { interval: 1_000, deadline: 500 });
  const limited = pollTicket([() => failed(429, { "retry-after": "60" })], { deadline: 59_000 });

  expect(await short.done).toMatchObject({ name: "TimeoutError", limit: "deadline" });
  expect(short.times).toHaveLength(1);
  expect(await limited.done).toMatchObject({ name: "TimeoutError", cause: { status: 429 } });
});

test("the deadline ends a running call", async () => {
  const { client } = createTicketClient(() => new Promise(() => {}));
  let signalOfCall: AbortSignal | undefined;

  const call = poll(
    ({ signal }) => {
      signalOfCall = signal;
      return client.GET("/tickets/{ticketId}", { params, signal });
    },
    { until: () => false, deadline: 500 },
  ).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(500);

  expect(await call).toMatchObject({
    name: "TimeoutError",
    limit: "deadline",
    message: expect.stringMatching(/^Polling /),
  });
  expect(signalOfCall?.aborted).toBe(true);
});

test("a signal ends a wait immediately and leaves no listener behind", async () => {
  const controller = new AbortController();

  const { done } = pollTicket([() => ticket("open")], { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(10);
  controller.abort("left");

  expect(await done).toMatchObject({ name: "AbortError", cause: "left" });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test.each([
  ["interval", 0],
  ["interval", -1],
  ["interval", Number.NaN],
  ["interval", Number.POSITIVE_INFINITY],
  ["interval", "1000" as never],
  ["interval", null as never],
  ["maxInterval", Number.NaN],
  ["maxInterval", 0],
  ["deadline", Number.NaN],
  ["deadline", -5],
  ["deadline", "soon" as never],
])("refuses the %s %s before it calls", async (name, value) => {
  const { done, times } = pollTicket([() => ticket("closed")], { [name]: value });

  expect(await done).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining(`\`${name}\``) });
  expect(times).toEqual([]);
});

test.each([
  [{ interval: 60_000 }, 60_000],
  [{ maxInterval: 300 }, 300],
])("adapts the default of the other interval to %j", async (intervals, wait) => {
  const { done, times } = pollTicket([() => ticket("open"), () => ticket("closed")], intervals);
  await vi.runAllTimersAsync();

  expect(await done).toMatchObject({ status: 200 });
  expect(times).toEqual([0, wait]);
});

test("refuses a maxInterval below the interval", async () => {
  const { done } = pollTicket([() => ticket("closed")], { interval: 200, maxInterval: 100 });

  expect(await done).toMatchObject({ name: "ConfigurationError" });
});

test("awaits an asynchronous `until`", async () => {
  const { done, times } = pollTicket([() => ticket("open"), () => ticket("closed")], {
    until: (async (result: AnyResult) => isClosed(result)) as never,
  });

  await vi.advanceTimersByTimeAsync(60_000);

  expect(await done).toMatchObject({ data: { ticket: { id: "closed" } } });
  expect(times).toHaveLength(2);
});
