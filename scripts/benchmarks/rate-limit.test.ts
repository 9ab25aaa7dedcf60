import { expect, test } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

test("admits as many as the limit in each window", () => {
  const admit = createRateLimit(2, 1000);

  const answers = [5000, 5001, 5002, 5999, 6000].map((now) => admit(now).isAdmitted);

  expect(answers).toEqual([true, true, false, false, true]);
});

test("tells in whole seconds when the window ends, rounded up", () => {
  const admit = createRateLimit(0, 3000);

  expect(admit(3000)).toEqual({ isAdmitted: false, retryAfter: 3 });
  expect(admit(4001)).toEqual({ isAdmitted: false, retryAfter: 2 });
  expect(admit(5999)).toEqual({ isAdmitted: false, retryAfter: 1 });
});
