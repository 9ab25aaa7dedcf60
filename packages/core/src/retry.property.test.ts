import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createTicketClient } from "./__fixtures__/tickets.js";
import { backoff } from "./backoff.js";
import { retryAfter } from "./retry-after.js";

const wait = (value: string, now?: number): number | undefined =>
  retryAfter(new Headers({ "retry-after": value }), now);

test("backoff lies between half of its ceiling and its ceiling, and its ceiling doubles up to the maximum", () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(100_000), fc.nat(100_000), (retry, baseDelay, maxDelay) => {
      const delay = backoff(retry, { baseDelay, maxDelay });

      const ceiling = Math.min(maxDelay, baseDelay * 2 ** Math.min(retry, 1_000));
      expect(delay).toBeGreaterThanOrEqual(ceiling / 2);
      expect(delay).toBeLessThanOrEqual(ceiling);
    }),
  );
});

test("Retry-After in seconds is that many seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seconds) => {
      expect(wait(`${seconds}`)).toBe(seconds * 1000);
    }),
  );
});

test("Retry-After as a date is the time until then, by the clock of the response", () => {
  // HTTP dates have whole seconds and years of four digits.
  const seconds = fc.integer({ min: 0, max: 250_000_000_000 });
  fc.assert(
    fc.property(seconds, seconds, (then, now) => {
      const value = new Date(then * 1000).toUTCString();
      const delay = then > now ? (then - now) * 1000 : undefined;

      expect(wait(value, now * 1000)).toBe(delay);
      expect(retryAfter(new Headers({ "retry-after": value, date: new Date(now * 1000).toUTCString() }))).toBe(delay);
    }),
  );
});

test("anything else in Retry-After is ignored, and none is ever negative or NaN", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const encoded = encodeURIComponent(value.toWellFormed());

      const delay = wait(encoded);

      expect(delay === undefined || delay > 0).toBe(true);
      if (!/^\d*\.?\d*$/.test(encoded)) expect(delay).toBeUndefined();
    }),
  );
});

test.each([
  ["absent", undefined, undefined],
  ["empty", "", undefined],
  ["negative", "-5", undefined],
  ["NaN", "NaN", undefined],
  ["a fraction", "1.5", 1_500],
  ["a fraction of a millisecond", ".0001", 1],
  ["hexadecimal", "0x10", undefined],
  ["words", "soon", undefined],
  ["several headers in one", "1, 3, 2", 3_000],
  ["one that cannot be read, beside another", "soon, 2", 2_000],
  ["a date beside seconds", "Thu, 01 Jan 1970 00:00:07 GMT, 2", 7_000],
  ["a date with a weekday in full", "Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777_000],
  ["a date as C writes it", "Thu Jan  1 00:00:07 1970", 7_000],
  ["zero", "0", undefined],
  ["10^12", "1000000000000", 1e15],
  ["more than a number holds", "9".repeat(400), Number.MAX_SAFE_INTEGER],
  ["a date in the past", "Wed, 31 Dec 1969 23:59:59 GMT", undefined],
  ["a date that does not exist", "Fri, 99 Dec 1999 23:59:59 GMT", undefined],
])("Retry-After that is %s", (_name, value, expected) => {
  expect(retryAfter(new Headers(value === undefined ? {} : { "retry-after": value }), 0)).toBe(expected);
});

test("a call settles by its deadline, for any response", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  const answers = fc.array(
    fc.record({
      status: fc.constantFrom(200, 401, 404, 429, 500, 503),
      retryAfter: fc.option(fc.nat(20)),
      latency: fc.nat(5_000),
      isReset: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(answers, fc.integer({ min: 1, max: 30_000 }), async (script, deadline) => {
      const { client, sent } = createTicketClient(
        async (_, index) => {
          const { status, retryAfter, latency, isReset } = script[index % script.length] ?? expect.unreachable();
          await new Promise((resolve) => setTimeout(resolve, latency));
          if (isReset) throw new TypeError("reset");
          return Response.json({}, { status, headers: retryAfter === null ? {} : { "retry-after": `${retryAfter}` } });
        },
        { retry: {}, accessToken: () => "token", timeout: 4_000 },
      );
      const start = performance.now();
      let ended = Number.NaN;

      const call = client.GET("/tickets", { deadline }).then(
        () => (ended = performance.now()),
        () => (ended = performance.now()),
      );
      await vi.runAllTimersAsync();
      await call;

      expect(ended - start).toBeLessThanOrEqual(deadline + 1);
      // Three repetitions, and one for a token that was refused.
      expect(sent.length).toBeLessThanOrEqual(5);
    }),
  );
  vi.useRealTimers();
});
