import { expect, test } from "vitest";
import { growth, median, summarize } from "./statistics.ts";

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(median([10, 1, 9])).toBe(9);
  expect(median([4, 1, 100, 2])).toBe(3);
});

test("each round is compared with the same round of the baseline", () => {
  expect(summarize([10, 40, 11], [10, 20, 10])).toEqual({ middle: 11, ratio: 1.1, least: 1, most: 2 });
});

test("growth leaves out the first fifth, and includes a rise that is gone at the end", () => {
  expect(growth([1, 2, 10, 10, 10, 10, 10, 10, 10, 11])).toBe(1);
  expect(growth([5, 5, 9, 5, 5])).toBe(4);
  expect(growth([5, 4, 3, 2, 1])).toBe(0);
});

test("growth without samples passes no limit", () => {
  expect(growth([]) < 1).toBe(false);
});
