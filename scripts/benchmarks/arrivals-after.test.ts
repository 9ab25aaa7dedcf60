import { expect, test } from "vitest";
import { arrivalsAfter } from "./arrivals-after.ts";

test("counts what arrives at the busiest of the moments, and what comes before or later not", () => {
  expect(arrivalsAfter([100, 200], [99, 100, 110, 199, 200, 205, 209.9, 210], 10)).toBe(3);
});

test("is 0 without a moment", () => {
  expect(arrivalsAfter([], [1, 2, 3], 10)).toBe(0);
});
