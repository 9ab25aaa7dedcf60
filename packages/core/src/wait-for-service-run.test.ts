import { expect, test, vi } from "vitest";
import { failure, success } from "./__fixtures__/results.js";
import { useFakeTime } from "./__fixtures__/use-fake-time.js";
import type { Run } from "./run.js";
import { type RunProgress, type RunResult, waitForServiceRun } from "./wait-for-service-run.js";

useFakeTime();

const request = { method: "GET", url: "https://api.bentley.com/export/connections/c1/runs/r1" };

const read = (body: unknown): RunResult<Run> => success(body as { run: Run }, request);

/** Waits for a run that is read as the given bodies, one after the other; all of them are read. */
async function wait(bodies: unknown[], onProgress?: (progress: RunProgress<Run>) => void) {
  const left = [...bodies];
  const summary = waitForServiceRun<Run>(
    async () => read(left.length > 0 ? left.shift() : expect.unreachable("read too often")),
    {
      onProgress,
      connectionId: "c1",
      runId: "r1",
    },
  );
  await vi.runAllTimersAsync();
  expect(left).toEqual([]);
  return summary;
}

test.each([
  ["Success", "success"],
  ["PartialSuccess", "partialSuccess"],
  ["Skipped", "skipped"],
  ["Error", "failure"],
  ["Cancelled", "failure"],
  ["TimedOut", "failure"],
] as const)("a run that ends with %s is a %s", async (result, outcome) => {
  const run = { state: "Completed", result };

  const summary = await wait([
    { run: { state: "Queued" } },
    { run: { state: "Executing", result: "Undetermined" } },
    { run },
  ]);

  expect(summary).toEqual({ outcome, run, failedTasks: [] });
});

test.each([
  { state: "NotStarted" },
  { state: "Idle" },
  { state: "WaitingToExecute" },
  { state: "WaitingToRetry", result: "Error" },
  { state: "Executing", result: null },
  { state: "Executing", result: "" },
  { state: "Executing", result: "None" },
  { state: "Executing", result: "undetermined" },
  { state: "Executing", endDateTime: "" },
  { state: "Executing", endDateTime: null },
  { state: "Executing", endDateTime: "0001-01-01T00:00:00" },
  { state: "Executing", endDateTime: "2026-11-21T10:00:00Z" },
  { state: "Finalizing", result: "Success" },
  { state: "Queued" },
  { state: "Cancelling", result: "Undetermined" },
  { state: "Cancelled" },
  { state: "Failed", result: "Error" },
  { state: "completed", result: "Success" },
  { state: "constructor", result: "constructor" },
  { state: "Completed" },
  { state: "Completed", result: "Undetermined" },
  { state: "Completed", result: null },
  { state: "Completed", result: "constructor" },
])("%j is not the end", async (run) => {
  const summary = await wait([{ run }, { run: { state: "Completed", result: "Success" } }]);

  expect(summary.outcome).toBe("success");
});

test.each([undefined, null, "", "Undetermined", "SomethingNew"])(
  "has an unknown outcome when a completed run keeps the result %s",
  async (result) => {
    const body = { run: { state: "Completed", result } };

    expect(await wait([{ run: { state: "Queued" } }, ...Array(5).fill(body)])).toMatchObject({ outcome: "unknown" });
  },
);

test("restarts the reads of a completed run when it continues", async () => {
  const completed = { run: { state: "Completed" } };

  const summary = await wait([
    ...Array(4).fill(completed),
    { run: { state: "WaitingToRetry" } },
    ...Array(4).fill(completed),
    { run: { state: "Completed", result: "Success" } },
  ]);

  expect(summary.outcome).toBe("success");
});

test("reports jobs and tasks as they end", async () => {
  const progress: unknown[] = [];
  const task = (state: string, result?: string) => ({ id: "t", state, ...(result && { result }) });

  const summary = await wait(
    [
      { run: { state: "Executing" } },
      {
        run: {
          state: "Executing",
          jobs: [{ state: "Executing", tasks: [task("Completed", "Success"), task("Executing")] }],
        },
      },
      {
        run: {
          state: "Completed",
          result: "PartialSuccess",
          jobs: [
            { state: "Completed", tasks: [task("Completed", "Success"), task("Completed", "Error")] },
            { state: "Completed", tasks: [task("Completed", "Skipped"), task("Completed"), task("Completed", "New")] },
          ],
        },
      },
    ],
    ({ jobs, tasks }) => progress.push([jobs, tasks]),
  );

  expect(progress).toEqual([
    [
      { done: 0, total: 0 },
      { done: 0, total: 0 },
    ],
    [
      { done: 0, total: 1 },
      { done: 1, total: 2 },
    ],
    [
      { done: 2, total: 2 },
      { done: 5, total: 5 },
    ],
  ]);
  expect(summary.failedTasks).toEqual([task("Completed", "Error")]);
});

test.each([null, [], {}, [null], [{ tasks: null }], [{ tasks: [null, "task", 5] }]])(
  "accepts the jobs %j",
  async (jobs) => {
    const summary = await wait([{ run: { state: "Completed", result: "Success", jobs } }], () => {});

    expect(summary).toMatchObject({ outcome: "success", failedTasks: [] });
  },
);

test("ignores exceptions of onProgress", async () => {
  const summary = await wait([{ run: { state: "Completed", result: "Success" } }], () => expect.unreachable());

  expect(summary.outcome).toBe("success");
});

test.each([{}, null, { run: null }, { run: [] }, { run: { id: "r1" } }, { run: { state: null } }])(
  "survives the body %j between others, and throws for it as the first one",
  async (body) => {
    const later = wait([{ run: { state: "Queued" } }, body, { run: { state: "Completed", result: "Success" } }]);
    const first = waitForServiceRun<Run>(async () => read(body), {});

    await expect(first).rejects.toMatchObject({ name: "ApiError", status: 200 });
    expect(await later).toMatchObject({ outcome: "success" });
  },
);

test("throws with the ids of the run if it cannot be read", async () => {
  const waiting = waitForServiceRun<Run>(async () => failure(new Response(null, { status: 404 }), request), {
    connectionId: "c1",
    runId: "r1",
  });

  await expect(waiting).rejects.toMatchObject({ name: "ApiError", status: 404, connectionId: "c1", runId: "r1" });
});

test("gives up at its deadline", async () => {
  const waiting = waitForServiceRun<Run>(async () => read({ run: { state: "Queued" } }), {
    deadline: 60_000,
    runId: "r1",
  }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();

  expect(await waiting).toMatchObject({ name: "TimeoutError", limit: "deadline", runId: "r1" });
});
