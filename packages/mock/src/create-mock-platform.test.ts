import { createExportClient } from "@itwin-rest/export";
import { expect, onTestFinished, test, vi } from "vitest";
import { createMockPlatform } from "./index.js";
import { platformSpec } from "./spec/platform-spec.js";
import { createValidatedPlatform } from "./testing/create-validated-platform.js";

const synchronizationUrl = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";

const alice = { headers: { authorization: "Bearer alice" } };
const bob = { headers: { authorization: "Bearer bob" } };

test("responds to a client as its fetch", async () => {
  const platform = createMockPlatform();
  const client = createExportClient({ accessToken: "alice", fetch: platform.fetch });

  const result = await client.GET("/authorizationinformation", {
    params: { query: { redirectUrl: "https://app.example.com/back" } },
  });

  expect(result).toMatchObject({ status: 200, data: { authorizationInformation: { isUserAuthorized: false } } });
});

test("accepts a URL, a Request and options like fetch", async () => {
  const { validated } = createValidatedPlatform();

  const responses = await Promise.all([
    validated(new URL(synchronizationUrl), alice),
    validated(new Request(synchronizationUrl, alice)),
    validated(new Request(synchronizationUrl), alice),
  ]);

  expect(responses.map((response) => response.status)).toEqual([200, 200, 200]);
});

test("rejects an aborted request like fetch", async () => {
  const { fetch } = createValidatedPlatform();

  const pending = fetch(synchronizationUrl, { signal: AbortSignal.abort() });

  await expect(pending).rejects.toMatchObject({ name: "AbortError" });
});

test("starts with the given consents", async () => {
  const { validated } = createValidatedPlatform({ consents: { alice: ["synchronization"] } });

  const responses = [await validated(synchronizationUrl, alice), await validated(synchronizationUrl, bob)];

  const authorized = responses.map(
    async (response) => (await response.json()).authorizationInformation.isUserAuthorized,
  );
  expect(await Promise.all(authorized)).toEqual([true, false]);
});

test("lists the known services if a consent names another", () => {
  expect(() => createMockPlatform({ consents: { alice: ["exports"] } })).toThrow(
    /Unknown service "exports" in consents\. Known: .*\bexport, .*\bsynchronization/,
  );
});

test("reads the global clock at each call, so that a test can replace it", async () => {
  const { fetch } = createMockPlatform();
  const time = Date.parse("2030-01-01T00:00:00Z");
  const clock = vi.spyOn(Date, "now").mockReturnValue(time);
  onTestFinished(() => clock.mockRestore());
  const headers = { authorization: "Bearer alice" };
  const connections = "https://api.bentley.com/export/connections";
  const created = await fetch(connections, {
    method: "POST",
    headers,
    body: '{"iModelId":"1","displayName":"Bridge"}',
  });
  const runs = `${connections}/${(await created.json()).connection.id}/runs`;

  await fetch(runs, { method: "POST", headers, body: '{"exportType":"IFC"}' });
  const [run] = (await (await fetch(runs, { headers })).json()).runs;

  expect(run.startDateTime).toBe("2030-01-01T00:00:00.0000000Z");
});

test("parses the specifications once for all platforms", () => {
  const parse = vi.spyOn(JSON, "parse");
  onTestFinished(() => parse.mockRestore());
  const spec = platformSpec();

  for (let seed = 0; seed < 100; seed++) createMockPlatform({ seed });

  expect(platformSpec()).toBe(spec);
  expect(parse.mock.calls.length).toBeLessThanOrEqual(1);
});

test("leaves no timer", async () => {
  const timers = [vi.spyOn(globalThis, "setTimeout"), vi.spyOn(globalThis, "setInterval")];
  onTestFinished(() => timers.forEach((timer) => void timer.mockRestore()));
  const { fetch } = createMockPlatform({ speed: 60 });

  await fetch(synchronizationUrl, alice);

  expect(timers.map((timer) => timer.mock.calls.length)).toEqual([0, 0]);
});
