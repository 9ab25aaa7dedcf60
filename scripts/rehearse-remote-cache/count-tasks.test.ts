import { expect, test } from "vitest";
import { countTasks } from "./count-tasks.ts";

test("reads the closing lines of turbo", () => {
  const output = " Tasks:    7 successful, 7 total\nCached:    3 cached, 7 total\n  Time:    2.96s\n";

  expect(countTasks(output)).toEqual({ total: 7, cached: 3 });
});

test("does not take silence for a full cache", () => {
  expect(() => countTasks("Done.")).toThrow("turbo did not say");
});
