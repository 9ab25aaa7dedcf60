import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { callSafely } from "./call-safely.js";

test("calls with the argument", () => {
  const seen: string[] = [];

  callSafely((argument: string) => seen.push(argument), "event");
  callSafely(undefined, "event");

  expect(seen).toEqual(["event"]);
});

test("ignores exceptions and rejections", async () => {
  const rejected: unknown[] = [];
  const onRejection = (reason: unknown): unknown => rejected.push(reason);
  process.on("unhandledRejection", onRejection);

  callSafely(expect.unreachable, "event");
  callSafely(async () => expect.unreachable(), "event");
  // The promises of Node are of another realm than the code of some test runners.
  callSafely(() => runInNewContext("Promise.reject(new Error())"), "event");
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", onRejection);

  expect(rejected).toEqual([]);
});
