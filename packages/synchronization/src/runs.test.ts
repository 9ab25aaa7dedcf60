import { expect, expectTypeOf, test } from "vitest";
import {
  createSynchronizationClient,
  startManifestRun,
  startStorageRun,
  waitForManifestRun,
  waitForStorageRun,
} from "./index.js";

const storage = "https://api.bentley.com/synchronization/imodels/storageconnections/c1";
const manifest = "https://api.bentley.com/synchronization/imodels/manifestconnections/c1";

function createClient(answers: Record<string, () => Response>) {
  return createSynchronizationClient({
    accessToken: "token",
    retry: false,
    fetch: async (url, init) => answers[`${init.method} ${url}`]?.() ?? expect.unreachable(`${init.method} ${url}`),
  });
}

test("starts and awaits the run of a storage connection", async () => {
  const client = createClient({
    [`POST ${storage}/run`]: () => new Response(null, { status: 202, headers: { location: `${storage}/runs/r1` } }),
    [`GET ${storage}/runs/r1`]: () => Response.json({ run: { id: "r1", state: "Completed", result: "Success" } }),
  });

  const run = await startStorageRun(client, { connectionId: "c1" });
  const summary = await waitForStorageRun(client, { connectionId: "c1", runId: run.ok ? run.runId : "" });

  expect(run).toMatchObject({ ok: true, alreadyRunning: false });
  expect(summary).toMatchObject({ outcome: "success", failedTasks: [] });
});

test("starts and awaits the run of a manifest connection", async () => {
  const client = createClient({
    [`POST ${manifest}/runs`]: () => new Response(null, { status: 303, headers: { location: `${manifest}/runs/r1` } }),
    [`GET ${manifest}/runs/r1`]: () =>
      Response.json({ run: { id: "r1", state: "Completed", result: "PartialSuccess" } }),
  });

  const run = await startManifestRun(client, { connectionId: "c1", run: {} });
  const summary = await waitForManifestRun(client, { connectionId: "c1", runId: run.ok ? run.runId : "" });

  expect(run).toMatchObject({ ok: true, alreadyRunning: true });
  expect(summary.outcome).toBe("partialSuccess");
});

test("finds a run through its connection where a browser hides the Location", async () => {
  const client = createClient({
    [`POST ${storage}/run`]: () => new Response(null, { status: 202 }),
    [`GET ${storage}`]: () =>
      Response.json({ connection: { id: "c1", _links: { lastRun: { href: `${storage}/runs/r9` } } } }),
    [`GET ${storage}/runs/r9`]: () => Response.json({ run: { id: "r9", state: "Queued" } }),
  });

  const run = await startStorageRun(client, { connectionId: "c1" });

  expect(run).toMatchObject({ ok: true, runId: "r9" });
});

test("returns a conflict as a variant", async () => {
  const client = createClient({
    [`POST ${storage}/run`]: () => Response.json({ error: { code: "Busy" } }, { status: 409 }),
  });

  const run = await startStorageRun(client, { connectionId: "c1" });

  if (run.ok) expect.unreachable();
  expectTypeOf(run.status).toEqualTypeOf<401 | 403 | 404 | 409 | 422 | 429 | "unexpected">();
  expect(run).toMatchObject({ status: 409, error: { error: { code: "Busy" } } });
});

test("looks up a run with the options of the call", async () => {
  const traces: unknown[] = [];
  const client = createSynchronizationClient({
    accessToken: "token",
    fetch: async (input, init) => {
      const sent = new Request(input, init);
      traces.push(sent.headers.get("x-trace"));
      if (sent.method === "POST") return new Response(null, { status: 202 });
      if (sent.url.endsWith("/runs/r9")) return Response.json({ run: { id: "r9", state: "Queued" } });
      return Response.json({ connection: { id: "c1", _links: { lastRun: { href: `${manifest}/runs/r9` } } } });
    },
  });

  const run = await startManifestRun(client, { connectionId: "c1", run: {}, headers: { "x-trace": "abc" } });

  expect(run).toMatchObject({ ok: true, runId: "r9" });
  expect(traces).toEqual(["abc", "abc", "abc"]);
});

test("errors of waiting have the ids of the run", async () => {
  const client = createClient({ [`GET ${storage}/runs/r1`]: () => Response.json({}, { status: 404 }) });

  const waiting = waitForStorageRun(client, { connectionId: "c1", runId: "r1" });

  await expect(waiting).rejects.toMatchObject({ status: 404, connectionId: "c1", runId: "r1" });
});
