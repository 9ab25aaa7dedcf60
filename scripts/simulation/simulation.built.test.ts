import { expect, test } from "vitest";
import { runProgram } from "../process/run-program.ts";
import { plants } from "./plants.ts";

const simulate = async (...args: string[]): Promise<string> =>
  (await runProgram(process.execPath, ["main.ts", ...args], import.meta.dirname)).output;

test("no invariant is violated in 3,000 schedules", async () => {
  expect(await simulate("--seeds", "3000")).toMatch(/^3000 schedules, \d+ per second\n$/);
}, 300_000);

test("a seed produces the same schedule each time", async () => {
  const traces = await Promise.all([simulate("--seed", "46"), simulate("--seed", "46")]);

  expect(traces[0]).toBe(traces[1]);
  expect(traces[0]?.split("\n").length).toBeGreaterThan(10);
});

test.each(Object.keys(plants))(
  "finds the planted fault: %s",
  async (name) => {
    expect(await simulate("--seeds", "1000", "--plant", name)).toMatch(/replay the first by: pnpm simulate --seed \d+/);
  },
  120_000,
);
