import { expect, test } from "vitest";
import { readStartedRun } from "./read-started-run.js";
import type { AnyResult } from "./result.js";

const request = { method: "POST", url: "https://api.bentley.com/export/connections/c1/runs" };
const runUrl = "https://api.bentley.com/export/connections/c1/runs/r%2F7?x=1";

function answer(
  status: number,
  init: { location?: string; type?: string; redirected?: boolean; url?: string } = {},
): AnyResult {
  const { location, ...properties } = init;
  const response = new Response(null, { headers: location === undefined ? {} : { location } });
  // Some of this only a browser can give a response.
  for (const [name, value] of Object.entries({ status, ...properties }))
    Object.defineProperty(response, name, { value });
  return { ok: false, status: "unexpected", error: undefined, headers: {}, response, request, attempts: 1 };
}

test.each([
  ["202 with Location", answer(202, { location: runUrl }), false],
  ["202 with a relative Location", answer(202, { location: "/export/connections/c1/runs/r%2F7" }), false],
  ["303 with Location", answer(303, { location: runUrl }), true],
  ["a redirect that fetch has followed", answer(200, { redirected: true, url: runUrl }), true],
])("reads the run from %s", async (_name, result, alreadyRunning) => {
  const run = await readStartedRun(result, expect.unreachable);

  expect(run).toMatchObject({ ok: true, runId: "r/7", alreadyRunning, request });
});

test.each([
  ["202 whose Location is hidden", answer(202), false],
  ["303 without Location", answer(303), true],
  ["a redirect that the browser hides", answer(0, { type: "opaqueredirect" }), true],
  [
    "a Location that leads to no run",
    answer(202, { location: "https://api.bentley.com/export/connections/c1" }),
    false,
  ],
])("asks for the last run after %s", async (_name, result, alreadyRunning) => {
  const run = await readStartedRun(result, async () => runUrl);

  expect(run).toMatchObject({ ok: true, runId: "r/7", alreadyRunning });
});

test("says so when nothing tells the run", async () => {
  const run = readStartedRun(answer(202), async () => undefined);

  await expect(run).rejects.toMatchObject({ name: "RunNotFoundError", url: request.url });
});

test.each([409, 404, 401, 500, 200])("gives back an answer with %i as it is", async (status) => {
  const result = answer(status);

  expect(await readStartedRun(result, expect.unreachable)).toBe(result);
});
