import { expect, test, vi } from "vitest";
import { failure, success } from "./__fixtures__/results.js";
import { useFakeTime } from "./__fixtures__/use-fake-time.js";
import type { AnyResult } from "./result.js";
import { type StartServiceRunOptions, startServiceRun } from "./start-service-run.js";

useFakeTime();

const url = "https://api.bentley.com/export/connections/c1";
const request = { method: "POST", url: `${url}/runs` };
const runUrl = `${url}/runs/r7`;

function started(
  status: number,
  init: { location?: string; type?: string; redirected?: boolean; url?: string } = {},
): AnyResult {
  const { location, ...properties } = init;
  const response = new Response(null, { headers: location === undefined ? {} : { location } });
  // Only a browser can set some of these properties.
  for (const [name, value] of Object.entries({ status, ...properties })) {
    Object.defineProperty(response, name, { value });
  }
  return { ...failure(response, request), status: "unexpected", headers: {} };
}

const read = (data: unknown): AnyResult => success(data, request);
const connection = (lastRun: unknown): AnyResult => read({ connection: { id: "c1", _links: { lastRun } } });
const run = (state: string): AnyResult => read({ run: { id: "r7", state } });

/** Starts a run and resolves to its result or error; calls that a test does not expect fail it. */
async function start(result: AnyResult, calls: Partial<StartServiceRunOptions> = {}): Promise<unknown> {
  const settled = startServiceRun({
    connectionId: "c1",
    start: async () => result,
    readConnection: async () => expect.unreachable(),
    readRun: async () => expect.unreachable(),
    ...calls,
  }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

test.each([
  ["202 with Location", started(202, { location: runUrl }), false],
  ["202 with a relative Location", started(202, { location: "/export/connections/c1/runs/r7" }), false],
  ["303 with Location", started(303, { location: runUrl }), true],
  ["a redirect that fetch has followed", started(200, { redirected: true, url: runUrl }), true],
])("reads the run from %s", async (_name, result, alreadyRunning) => {
  expect(await start(result)).toMatchObject({ ok: true, runId: "r7", connectionId: "c1", alreadyRunning, request });
});

test("names the connection that an active run belongs to", async () => {
  const location = "https://api.bentley.com/export/connections/c2/runs/r8";

  expect(await start(started(303, { location }))).toMatchObject({ connectionId: "c2", runId: "r8" });
});

test.each([
  ["202 whose Location is hidden", started(202), false],
  ["202 whose Location cannot be decoded", started(202, { location: `${url}/runs/100%` }), false],
  ["202 whose Location is not a run", started(202, { location: url }), false],
  ["303 without Location", started(303), true],
  ["a redirect that a browser hides", started(0, { type: "opaqueredirect" }), true],
])("looks up the active run of the connection after %s", async (_name, result, alreadyRunning) => {
  const readConnection = async () => connection({ href: runUrl });

  const found = await start(result, { readConnection, readRun: async () => run("Queued") });

  expect(found).toMatchObject({ ok: true, runId: "r7", connectionId: "c1", alreadyRunning });
});

test("waits until the connection names the run that was started", async () => {
  const hrefs = ["yesterday", "yesterday", "r7"].map((id) => `${url}/runs/${id}`);

  const found = await start(started(202), {
    readConnection: async () => connection({ href: hrefs.shift() }),
    readRun: async (id) => run(id === "r7" ? "Executing" : "Completed"),
  });

  expect(found).toMatchObject({ ok: true, runId: "r7" });
});

test.each([
  [
    "names a run that has ended",
    { readConnection: async () => connection({ href: runUrl }), readRun: async () => run("Completed") },
  ],
  [
    "names a run without a state",
    { readConnection: async () => connection({ href: runUrl }), readRun: async () => read({ run: null }) },
  ],
  ["has no last run", { readConnection: async () => connection(null) }],
  ["has no body", { readConnection: async () => read(null) }],
])("throws after 202 that a run was started if the connection %s", async (_name, calls) => {
  const error = await start(started(202), calls);

  expect(error).toMatchObject({ name: "RunNotFoundError", connectionId: "c1", url: request.url });
  expect(error).toHaveProperty("message", expect.stringContaining("started a run"));
});

test("throws after 202 that a run was started if the look-up fails or takes too long", async () => {
  const failing = await start(started(202), { readConnection: async () => started(503) });
  const late = await start(started(202), { readConnection: async () => connection(null), deadline: 500 });

  expect(failing).toMatchObject({ name: "RunNotFoundError", cause: { name: "ApiError", status: 503 } });
  expect(late).toMatchObject({ name: "RunNotFoundError", cause: { name: "TimeoutError" } });
});

test.each([
  ["303 to another page", started(303, { location: "https://login.example.com/?return=/connections/c1/runs/new" })],
  [
    "a redirect to another page that fetch has followed",
    started(200, { redirected: true, url: "https://login.example.com/" }),
  ],
  ["a hidden redirect", started(0, { type: "opaqueredirect" })],
])("returns %s as unexpected without an active run", async (_name, result) => {
  const readConnection = async () => connection({ href: runUrl });

  const returned = await start(result, { readConnection, readRun: async () => run("Completed") });

  expect(returned).toMatchObject({ ok: false, status: "unexpected", response: result.response });
});

test.each([409, 404, 401, 500, 200])("returns %i unchanged", async (status) => {
  const result = started(status);

  expect(await start(result)).toBe(result);
});

test("applies one deadline to all calls", async () => {
  const deadlines: unknown[] = [];

  await start(started(202), {
    deadline: 10_000,
    start: async ({ deadline }) => {
      deadlines.push(deadline);
      vi.advanceTimersByTime(4_000);
      return started(202);
    },
    readConnection: async ({ deadline }) => {
      deadlines.push(deadline);
      return connection({ href: runUrl });
    },
    readRun: async () => run("Queued"),
  });

  expect(deadlines).toEqual([10_000, 6_000]);
});

test("adds the connection to the error of a call that fails", async () => {
  const { NetworkError } = await import("./errors.js");
  const failure = new NetworkError(request, new TypeError("fetch failed"));

  expect(await start(started(202), { start: () => Promise.reject(failure) })).toBe(failure);
  expect(failure).toMatchObject({ connectionId: "c1" });
});
