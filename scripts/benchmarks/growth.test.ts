import { expect, test } from "vitest";
import { growth } from "./growth.ts";

test("leaves out the first fifth, in which code is compiled", () => {
  expect(growth([1, 2, 10, 10, 10, 10, 10, 10, 10, 11])).toBe(1);
});

test("sees a rise in the middle that is gone at the end", () => {
  expect(growth([5, 5, 9, 5, 5])).toBe(4);
});

test("is 0 where the heap shrinks", () => {
  expect(growth([5, 4, 3, 2, 1])).toBe(0);
});

test("is no number that passes a check where nothing was sampled", () => {
  expect(growth([]) < 1).toBe(false);
});
