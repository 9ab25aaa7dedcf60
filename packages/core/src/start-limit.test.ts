import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { useFakeTime } from "./__fixtures__/use-fake-time.js";
import { startLimit } from "./start-limit.js";

useFakeTime();

test("limits each call to the remaining time", async () => {
  const { signal } = new AbortController();
  const limit = startLimit("test", { deadline: 1_000, signal });

  const before = limit.options();
  vi.advanceTimersByTime(400);
  const after = limit.options();

  expect(before).toEqual({ signal, deadline: 1_000 });
  expect(after).toEqual({ signal, deadline: 600 });
});

test.each([undefined, Number.POSITIVE_INFINITY])("limits nothing with the deadline %s", (deadline) => {
  const limit = startLimit("test", { deadline });

  expect(limit.rest()).toBe(Number.POSITIVE_INFINITY);
  expect(limit.options()).toEqual({ signal: undefined, deadline: undefined });
});

test("allows no call after the deadline or the abort", async () => {
  const controller = new AbortController();
  const late = startLimit("nightly export", { deadline: 1_000 });
  const aborted = startLimit("test", { signal: controller.signal });

  vi.advanceTimersByTime(1_000);
  controller.abort("left");

  expect(late.options).toThrow(expect.objectContaining({ name: "TimeoutError", limit: "deadline" }));
  expect(late.options).toThrow(/^nightly export /);
  expect(aborted.options).toThrow(expect.objectContaining({ name: "AbortError", cause: "left" }));
  await expect(late.run(() => expect.unreachable())).rejects.toMatchObject({ name: "TimeoutError" });
  await expect(late.pause(1)).rejects.toMatchObject({ name: "TimeoutError" });
});

test("ends a step that does not settle", async () => {
  const controller = new AbortController();
  let signalOfStep: AbortSignal | undefined;

  const late = startLimit("test", { deadline: 1_000 }).run((signal) => {
    signalOfStep = signal;
    return new Promise(() => {});
  });
  const aborted = startLimit("test", { signal: controller.signal }).run(() => new Promise(() => {}));
  vi.advanceTimersByTime(1_000);
  controller.abort("left");

  await expect(late).rejects.toMatchObject({ name: "TimeoutError" });
  await expect(aborted).rejects.toMatchObject({ name: "AbortError", cause: "left" });
  expect(signalOfStep?.aborted).toBe(true);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("distinguishes the timeout of a signal from an abort", () => {
  const controller = new AbortController();
  const limit = startLimit("test", { signal: controller.signal });

  controller.abort(new DOMException("timed out", "TimeoutError"));

  expect(limit.options).toThrow(expect.objectContaining({ name: "TimeoutError", limit: "signal" }));
});

test("passes on the value and the error of a step", async () => {
  const limit = startLimit("test", { deadline: 1_000 });
  const mistake = new Error("mistake");

  const failing = limit.run(() => {
    throw mistake;
  });

  expect(await limit.run(() => 42)).toBe(42);
  await expect(failing).rejects.toBe(mistake);
});

test("waits longer than a timer can run", async () => {
  const month = 30 * 24 * 3_600_000;
  let isOver = false;

  const pause = startLimit("test", {}).pause(month);
  pause.then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(month - 1);
  const before = isOver;
  await vi.advanceTimersByTimeAsync(1);

  expect([before, isOver]).toEqual([false, true]);
});

test.each([Number.NaN, -1])("refuses the deadline %s", (deadline) => {
  expect(() => startLimit("test", { deadline })).toThrow(expect.objectContaining({ name: "ConfigurationError" }));
});
