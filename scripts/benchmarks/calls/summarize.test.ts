import { expect, test } from "vitest";
import { summarize } from "./summarize.ts";

test("compares each round with the same round of the baseline", () => {
  const summary = summarize([10, 40, 11], [10, 20, 10]);

  expect(summary).toEqual({ middle: 11, ratio: 1.1, least: 1, most: 2 });
});
