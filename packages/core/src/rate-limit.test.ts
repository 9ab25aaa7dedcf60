import { expect, test, vi } from "vitest";
import { useFakeTime } from "./__fixtures__/use-fake-time.js";
import { createRateLimit } from "./rate-limit.js";

useFakeTime();

test("a turn that is canceled as it begins does not block the next one", async () => {
  const limit = createRateLimit();
  limit.refuse(1_000, undefined);
  const first = limit.enter(5_000, false);
  const second = limit.enter(5_000, false);
  await vi.advanceTimersByTimeAsync(1_000);

  limit.leave(first, false);

  expect(second.generation).toBe(1);
  expect(limit.end(second)).toBe(true);
});

test("a call that leaves the queue is not sent, and the limit is over when no call is left", async () => {
  const limit = createRateLimit();
  limit.refuse(1_000, undefined);
  const turn = limit.enter(5_000, false);

  limit.leave(turn, false);
  const atOnce = limit.end(undefined);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(turn.generation).toBeUndefined();
  expect([atOnce, limit.end(undefined)]).toEqual([false, true]);
});

test("calls that were refused go first", async () => {
  const limit = createRateLimit();
  limit.refuse(1_000, undefined);
  const fresh = limit.enter(5_000, false);
  const refused = limit.enter(5_000, true);

  await vi.advanceTimersByTimeAsync(1_000);

  expect([fresh.generation, refused.generation]).toEqual([undefined, 1]);
  limit.end(refused);
  limit.end(fresh);
});

test("the number of calls falls to one after each refusal, and grows slowly beyond half of the refused number", async () => {
  const limit = createRateLimit();
  const widths: number[] = [];
  const queue = Array.from({ length: 60 }, () => limit.enter(0, false));
  for (const turn of queue) limit.end(turn);
  limit.refuse(1_000, undefined);
  const waiting = Array.from({ length: 60 }, () => limit.enter(5_000, false));
  const running = () => waiting.filter(({ generation }) => generation !== undefined);

  await vi.advanceTimersByTimeAsync(1_000);
  for (let round = 0; round < 3; round++) {
    widths.push(running().length);
    for (const turn of running()) limit.accept(turn);
  }
  const [refused] = running();
  limit.refuse(1_000, refused);
  for (const turn of running()) limit.end(turn);
  await vi.advanceTimersByTimeAsync(1_000);
  for (let round = 0; round < 4; round++) {
    widths.push(running().length);
    for (const turn of running()) limit.accept(turn);
  }

  expect(widths).toEqual([1, 2, 4, 1, 2, 4, 5]);
  for (const turn of waiting) limit.leave(turn, false);
});
