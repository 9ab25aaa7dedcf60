import { createExportClient } from "@itwin-rest/export";
import { expect, test } from "vitest";
import { createMockPlatform } from "./index.js";
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
