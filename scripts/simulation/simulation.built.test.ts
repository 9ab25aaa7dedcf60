import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { plants } from "./plants.ts";

const main = new URL("main.ts", import.meta.url).pathname;
const simulate = (...args: string[]): Promise<string> =>
  promisify(execFile)(process.execPath, [main, ...args]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );

test("no invariant is violated in 2,000 schedules", async () => {
  expect(await simulate("--seeds", "2000")).toMatch(/^2000 schedules, \d+ per second\n$/);
}, 300_000);

test("a seed gives the same schedule each time", async () => {
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
