import { expect, test } from "vitest";
import { plantFolder } from "../../testing/plant-folder.ts";
import { measureCommand, processorTime } from "./measure-command.ts";

test("adds the time of a user and of the system from the last line", () => {
  expect(processorTime("anything\n0m0.001s 0m0.002s\n1m1.500s 0m0.250s\n")).toBe(61.75);
});

test("measures a command with its processes", async () => {
  const cost = await measureCommand("sleep 1; echo done", await plantFolder({}));

  expect(cost.elapsed).toBeGreaterThan(0.9);
  expect(cost.memory).toBeGreaterThan(0);
});

test("reports a command that fails", async () => {
  const measured = measureCommand("echo broken; false", await plantFolder({}));

  await expect(measured).rejects.toThrow("broken");
});
