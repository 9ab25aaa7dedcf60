import { expect, test } from "vitest";
import { median } from "./median.ts";

test("takes the middle of an odd number of values, whatever their order", () => {
  expect(median([10, 1, 9])).toBe(9);
});

test("takes the mean of the two in the middle of an even number of values", () => {
  expect(median([4, 1, 100, 2])).toBe(3);
});
