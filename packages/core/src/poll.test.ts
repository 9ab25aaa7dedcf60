import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { poll } from "./poll.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});

afterEach(() => {
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  vi.useRealTimers();
});

const params = { path: { ticketId: "7" } };
const answer = (id: string, headers: Record<string, string> = {}): Response =>
  Response.json({ ticket: { id } }, { headers });

test("asks at once, then until the result is the one waited for", async () => {
  const { client, sent } = createTicketClient((_, index) => answer(["open", "open", "closed"][index] ?? ""));
  const progress: unknown[] = [];

  const call = poll(({ signal }) => client.GET("/tickets/{ticketId}", { params, signal }), {
    until: (result) => result.ok && result.data.ticket.id === "closed",
    onProgress: (result) => progress.push(result.ok && result.data.ticket.id),
  });
  await vi.advanceTimersByTimeAsync(0);
  const atOnce = sent.length;
  await vi.runAllTimersAsync();

  expect(atOnce).toBe(1);
  expect(await call).toMatchObject({ data: { ticket: { id: "closed" } } });
  expect(progress).toEqual(["open", "open"]);
});

test("waits longer each time, up to a ceiling", async () => {
  const times: number[] = [];
  const start = Date.now();
  const { client } = createTicketClient((_, index) => {
    times.push(Date.now() - start);
    return answer(index < 8 ? "open" : "closed");
  });

  const call = poll(() => client.GET("/tickets/{ticketId}", { params }), {
    until: (result) => result.ok && result.data.ticket.id === "closed",
    interval: 1_000,
    maxInterval: 4_000,
  });
  await vi.runAllTimersAsync();
  await call;

  const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const longest = [1_000, 1_500, 2_250, 3_375, 4_000, 4_000, 4_000, 4_000];
  for (const [index, wait] of waits.entries()) {
    expect(wait).toBeLessThanOrEqual(longest[index] ?? 0);
    expect(wait).toBeGreaterThanOrEqual(0.8 * (longest[index] ?? 0) - 1);
  }
  expect(waits).toHaveLength(longest.length);
});

test.each([
  ["an answer", () => answer("open", { "retry-after": "20" })],
  ["a 429", () => Response.json({}, { status: 429, headers: { "retry-after": "20" } })],
])("obeys the Retry-After of %s", async (_name, first) => {
  const { client, sent } = createTicketClient((_, index) => (index ? answer("closed") : first()));

  const call = poll(() => client.GET("/tickets/{ticketId}", { params }), {
    until: (result) => result.ok && result.data.ticket.id === "closed",
    interval: 1,
  });
  await vi.advanceTimersByTimeAsync(19_999);
  const before = sent.length;
  await vi.advanceTimersByTimeAsync(1);

  expect(before).toBe(1);
  expect((await call).status).toBe(200);
});

test("throws what a failed call says, unless that is what was waited for", async () => {
  const { client } = createTicketClient(() => Response.json({ error: { code: "TicketNotFound" } }, { status: 404 }));
  const ask = () => client.DELETE("/tickets/{ticketId}", { params });

  const failing = poll(ask, { until: (result) => result.ok });
  const waited = poll(ask, { until: (result) => result.status === 404 });

  await expect(failing).rejects.toMatchObject({ name: "ApiError", status: 404, code: "TicketNotFound" });
  expect(await waited).toMatchObject({ status: 404 });
});

test("gives up when the next call would come after the deadline", async () => {
  const { client, sent } = createTicketClient(() => answer("open"));

  const call = poll(() => client.GET("/tickets/{ticketId}", { params }), {
    until: () => false,
    interval: 1_000,
    deadline: 500,
  });

  await expect(call).rejects.toMatchObject({ name: "TimeoutError", limit: "deadline" });
  expect(sent).toHaveLength(1);
});

test("the deadline ends a call that is under way", async () => {
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
    message: expect.stringMatching(/^Polling took/),
  });
  expect(signalOfCall?.aborted).toBe(true);
});

test("a signal ends a wait at once and leaves no listener behind", async () => {
  const controller = new AbortController();
  const { client } = createTicketClient(() => answer("open"));

  const call = poll(() => client.GET("/tickets/{ticketId}", { params }), {
    until: () => false,
    signal: controller.signal,
  });
  await vi.advanceTimersByTimeAsync(10);
  controller.abort("left");

  await expect(call).rejects.toMatchObject({ name: "AbortError", cause: "left" });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});
