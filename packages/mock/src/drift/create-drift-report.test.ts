import { createSynchronizationClient, unwrap } from "@itwin-rest/synchronization";
import { expect, test } from "vitest";
import { createMockPlatform } from "../create-mock-platform.js";
import type { MockQuirk } from "../state/quirks.js";
import { createDriftReport } from "./create-drift-report.js";

const iModelId = "7dbd531d-6967-47b2-8945-a722a437ad7a";

/** Runs a synchronization with a client whose responses are compared. */
async function synchronize(...quirks: MockQuirk[]) {
  let time = Date.parse("2026-01-31T12:00:00Z");
  const platform = createMockPlatform({ quirks, consents: { alice: ["synchronization"] }, now: () => time });
  const report = createDriftReport({ fetch: platform.fetch });
  const client = createSynchronizationClient({ accessToken: "alice", fetch: report.fetch });
  const body = {
    iModelId,
    displayName: "Secret bridge",
    sourceFiles: [{ storageFileId: "warn", connectorType: "MSTN" }],
  };
  const { connection } = unwrap(await client.POST("/imodels/storageconnections", { body }));
  const path = { connectionId: connection?.id ?? "" };
  await client.POST("/imodels/storageconnections/{connectionId}/run", { params: { path } });
  await client.GET("/imodels/storageconnections/{connectionId}", { params: { path } });
  for (const seconds of [0, 30, 25, 6, 10]) {
    time += seconds * 1000;
    await client.GET("/imodels/storageconnections/{connectionId}/runs", { params: { path } });
  }
  await client.GET("/imodels/storageconnections", { params: { query: { imodelId: iModelId, $skip: 10 } } });
  return report;
}

test("finds no difference without quirks", async () => {
  const report = await synchronize();

  expect(await report.toMarkdown()).toBe(`## No differences from the documentation

Compared 9 responses with the specifications of itwin-rest. This report contains no values of the responses.
`);
});

test.each<[MockQuirk, string, string]>([
  ["laggingLastRun", "body connection._links.lastRun", "does not lead to the run started last"],
  ["malformedLinks", "body _links.self", "does not have a documented path"],
  ["nextOnEveryPage", "body _links.next", "exists on an empty page"],
  ["nullResults", "body runs[].result", "is null, documented: string"],
  ["unknownStates", "body runs[].state", "has a value that is not documented"],
])("names the quirk %s", async (quirk, location, difference) => {
  const report = await synchronize(quirk);

  expect(await report.drifts()).toContainEqual(expect.objectContaining({ location, difference }));
});

test("contains no value of a response", async () => {
  const report = await synchronize(
    "laggingLastRun",
    "malformedLinks",
    "nextOnEveryPage",
    "nullResults",
    "unknownStates",
  );

  const markdown = await report.toMarkdown();

  expect(markdown).toContain("| `GET /synchronization/imodels/storageconnections/{connectionId}/runs` | 200 |");
  expect(markdown).not.toMatch(/Secret|bridge|warn|MSTN|Verifying|alice|2026|[\da-f]{8}|[\w-]{43}|https?:/);
});

test("returns responses unchanged, and survives one that cannot be read", async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error("connection lost")) });
  const responses = [new Response(broken), Response.json({ hello: "world" })];
  const report = createDriftReport({ fetch: async () => responses.shift() ?? Response.error() });
  const url = "https://api.bentley.com/export/connections/42";

  const first = await report.fetch(url);
  const second = await report.fetch(new Request(url));

  await expect(first.text()).rejects.toThrow("connection lost");
  expect(await second.json()).toEqual({ hello: "world" });
  expect(await report.drifts()).toContainEqual(
    expect.objectContaining({ operation: "GET /export/connections/{connectionId}", location: "body hello", count: 1 }),
  );
});

test("attributes a redirected response to its own URL", async () => {
  const response = Response.json({});
  Object.defineProperties(response, {
    redirected: { value: true },
    url: { value: "https://api.bentley.com/export/connections/42/runs/43" },
  });
  const report = createDriftReport({ fetch: async () => Object.assign(response, { clone: () => response }) });

  await report.fetch("https://api.bentley.com/export/connections/42/runs", { method: "POST" });

  const [drift] = await report.drifts();
  expect(drift?.operation).toBe("GET /export/connections/{connectionId}/runs/{runId}");
});
