import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Run, type RunProgress, waitForRun } from "./wait-for-run.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

const request = { method: "GET", url: "https://api.bentley.com/export/connections/c1/runs/r1" };

async function wait(runs: Partial<Run>[], onProgress?: (progress: RunProgress<Run>) => void) {
  const answers = runs.map((run) => ({ run: { id: "r1", state: "Executing", ...run } }));
  const summary = waitForRun<Run>(
    async () => {
      const data = answers.shift() ?? expect.unreachable("asked once too often");
      return { ok: true, status: 200, data, headers: {}, response: Response.json(data), request, attempts: 1 };
    },
    { onProgress },
  );
  await vi.runAllTimersAsync();
  expect(answers).toEqual([]);
  return summary;
}

test.each([
  ["Success", "success"],
  ["PartialSuccess", "partialSuccess"],
  ["Error", "failure"],
  ["TimedOut", "failure"],
  ["SomethingNew", "failure"],
] as const)("a run that ends with %s is a %s", async (result, outcome) => {
  const summary = await wait([
    { state: "Queued" },
    { state: "Executing", result: "Undetermined" },
    { state: "Completed", result },
  ]);

  expect(summary).toMatchObject({ outcome, run: { result } });
});

test.each([
  ["Completed without a result", { state: "Completed" }],
  ["a result before the state says so", { state: "Finalizing", result: "Error" }],
  ["NotStarted with a result", { state: "NotStarted", result: "Cancelled" }],
  ["a date of its end", { state: "Idle", endDateTime: "2026-11-21T10:00:00Z" }],
  ["Canceled", { state: "Canceled" }],
  ["Cancelled", { state: "Cancelled" }],
  ["a state of the future", { state: "AbortedByOwner" }],
])("%s is the end", async (_name, run) => {
  expect(await wait([run])).toMatchObject({ outcome: "failure" });
});

test.each([
  "NotStarted",
  "Idle",
  "WaitingToExecute",
  "WaitingToRetry",
  "Executing",
  "Finalizing",
  "Queued",
  "Preparing",
])("%s is not the end", async (state) => {
  const none = "0001-01-01T00:00:00Z";
  const summary = await wait([
    { state, result: "Undetermined", endDateTime: none },
    { state: "Completed", result: "Success" },
  ]);

  expect(summary.outcome).toBe("success");
});

test("tells of jobs and tasks as they end", async () => {
  const progress: unknown[] = [];
  const task = (state: string, result?: string) => ({ id: "t", state, ...(result && { result }) });

  const summary = await wait(
    [
      {},
      { jobs: [{ state: "Executing", tasks: [task("Completed", "Success"), task("Executing")] }] },
      {
        state: "Completed",
        result: "PartialSuccess",
        jobs: [
          { state: "Completed", tasks: [task("Completed", "Success"), task("Completed", "Error")] },
          { state: "Completed" },
        ],
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
      { done: 2, total: 2 },
    ],
  ]);
  expect(summary.failedTasks).toEqual([task("Completed", "Error")]);
});

test("throws what the service refuses", async () => {
  const refused = {
    ok: false,
    status: 404,
    error: {},
    headers: {},
    response: new Response(null, { status: 404 }),
    request,
    attempts: 1,
  } as const;

  await expect(waitForRun<Run>(async () => refused, {})).rejects.toMatchObject({ name: "ApiError", status: 404 });
});

test("gives up at its deadline", async () => {
  const waiting = waitForRun<Run>(
    async () => ({
      ok: true,
      status: 200,
      data: { run: { id: "r1", state: "Queued" } },
      headers: {},
      response: new Response(),
      request,
      attempts: 1,
    }),
    { deadline: 60_000 },
  ).catch((error: unknown) => error);
  await vi.runAllTimersAsync();

  expect(await waiting).toMatchObject({ name: "TimeoutError", limit: "deadline" });
});
