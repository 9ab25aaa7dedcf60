import { createExportClient } from "@itwin-rest/export";
import { expect, test } from "vitest";
import { createMockPlatform } from "./index.js";
import { createValidatedPlatform } from "./testing/create-validated-platform.js";

const synchronizationUrl = "https://api.bentley.com/synchronization/imodels/connections/authorizationinformation";

const alice = { headers: { authorization: "Bearer alice" } };

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

test("lists its operations at the root, with a command to try", async () => {
  const { fetch } = createValidatedPlatform();

  const page = await (await fetch("http://localhost:3000/")).text();

  expect(page).toContain("GET /synchronization/imodels/connections/authorizationinformation");
  expect(page).toContain("http://localhost:3000/export/authorizationinformation?redirectUrl=https://example.com");
});
