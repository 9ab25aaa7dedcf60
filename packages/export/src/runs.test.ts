import { expect, expectTypeOf, test } from "vitest";
import { createExportClient, startRun, waitForRun } from "./index.js";

const connection = "https://api.bentley.com/export/connections/c%2F1";

function createClient(answers: Record<string, () => Response>) {
  const sent: { call: string; body: unknown }[] = [];
  const client = createExportClient({
    accessToken: "token",
    retry: false,
    fetch: async (url, init) => {
      const call = `${init.method} ${url}`;
      sent.push({ call, body: init.body && JSON.parse(String(init.body)) });
      return answers[call]?.() ?? expect.unreachable(`unexpected ${call}`);
    },
  });
  return { client, sent };
}

test("starts a run and reads its id", async () => {
  const { client, sent } = createClient({
    [`POST ${connection}/runs`]: () =>
      new Response(null, { status: 202, headers: { location: `${connection}/runs/r1` } }),
  });

  const run = await startRun(client, { connectionId: "c/1", run: { exportType: "IFC", ifcVersion: "IFC4.3" } });

  expect(run).toMatchObject({ ok: true, runId: "r1", alreadyRunning: false });
  expect(sent[0]?.body).toEqual({ exportType: "IFC", ifcVersion: "IFC4.3" });
});

test("finds the run of a 303 whose Location is hidden through the connection", async () => {
  const _links = { lastRun: { href: `${connection}/runs/r2` } };
  const { client } = createClient({
    [`POST ${connection}/runs`]: () => new Response(null, { status: 303 }),
    [`GET ${connection}`]: () => Response.json({ connection: { id: "c/1", _links } }),
    [`GET ${connection}/runs/r2`]: () => Response.json({ run: { id: "r2", state: "Queued" } }),
  });

  const run = await startRun(client, { connectionId: "c/1", run: { exportType: "IFC" } });

  expect(run).toMatchObject({ ok: true, runId: "r2", alreadyRunning: true });
});

test("returns other responses as variants", async () => {
  const { client } = createClient({ [`POST ${connection}/runs`]: () => Response.json({ error: {} }, { status: 409 }) });

  const run = await startRun(client, { connectionId: "c/1", run: { exportType: "IFC" } });

  expect(run.ok).toBe(false);
  if (run.ok) {
    expectTypeOf(run.runId).toEqualTypeOf<string>();
  } else {
    expectTypeOf(run.status).toEqualTypeOf<401 | 409 | 429 | "unexpected">();
    expect(run.status).toBe(409);
  }
});

test("waits for a run", async () => {
  const task = { id: "t1", result: "Error", error: { errorCode: "E1", kbArticleLink: "https://example.com/E1" } };
  const { client } = createClient({
    [`GET ${connection}/runs/r1`]: () =>
      Response.json({ run: { id: "r1", state: "Completed", result: "Error", jobs: [{ tasks: [task] }] } }),
  });

  const summary = await waitForRun(client, { connectionId: "c/1", runId: "r1" });

  expect(summary.outcome).toBe("failure");
  expect(summary.failedTasks[0]?.error?.kbArticleLink).toBe("https://example.com/E1");
});
