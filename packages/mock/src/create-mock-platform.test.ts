import { createExportClient } from "@itwin-rest/export";
import { expect, test } from "vitest";
import { createMockPlatform } from "./index.js";
import { createValidatedPlatform } from "./testing/create-validated-platform.js";

const synchronizationUrl = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";

const alice = { headers: { authorization: "Bearer alice" } };
const bob = { headers: { authorization: "Bearer bob" } };

test("stands in for the platform as the fetch of a client", async () => {
  const platform = createMockPlatform();
  const client = createExportClient({ accessToken: "alice", fetch: platform.fetch });

  const result = await client.GET("/authorizationinformation", {
    params: { query: { redirectUrl: "https://app.example.com/back" } },
  });

  expect(result).toMatchObject({ status: 200, data: { authorizationInformation: { isUserAuthorized: false } } });
});

test("takes what fetch takes: a URL, a Request, and options beside it", async () => {
  const { validated } = createValidatedPlatform();

  const answers = await Promise.all([
    validated(new URL(synchronizationUrl), alice),
    validated(new Request(synchronizationUrl, alice)),
    validated(new Request(synchronizationUrl), alice),
  ]);

  expect(answers.map((response) => response.status)).toEqual([200, 200, 200]);
});

test("rejects as fetch does when the request is aborted", async () => {
  const { fetch } = createValidatedPlatform();

  const pending = fetch(synchronizationUrl, { signal: AbortSignal.abort() });

  await expect(pending).rejects.toMatchObject({ name: "AbortError" });
});

test("begins with the consents it is given", async () => {
  const { validated } = createValidatedPlatform({ consents: { alice: ["synchronization"] } });

  const answers = [await validated(synchronizationUrl, alice), await validated(synchronizationUrl, bob)];

  const authorized = answers.map(async (response) => (await response.json()).authorizationInformation.isUserAuthorized);
  expect(await Promise.all(authorized)).toEqual([true, false]);
});

test("says which services there are when a consent names another", () => {
  expect(() => createMockPlatform({ consents: { alice: ["exports"] } })).toThrow(
    /consents name a service "exports", known are .*\bexport, .*\bsynchronization/,
  );
});
