import { createSynchronizationClient, unwrap } from "@itwin-rest/synchronization";
import { http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { createMockPlatform } from "./create-mock-platform.js";

test("responds behind MSW to a client that uses the global fetch", async () => {
  const platform = createMockPlatform({ consents: { alice: ["synchronization"] }, speed: 1e6 });
  const server = setupServer(http.all("https://*.bentley.com/*", ({ request }) => platform.fetch(request)));
  server.listen();
  onTestFinished(() => server.close());
  const client = createSynchronizationClient({ accessToken: "alice" });
  const body = { iModelId: "1", sourceFiles: [{ storageFileId: "warn", connectorType: "MSTN" }] };

  const { connection } = unwrap(await client.POST("/imodels/storageconnections", { body }));
  const params = { path: { connectionId: connection.id } };
  const started = await client.POST("/imodels/storageconnections/{connectionId}/run", { params });
  const list = () => client.GET("/imodels/storageconnections/{connectionId}/runs", { params });

  expect(started.status).toBe(202);
  await expect.poll(async () => unwrap(await list()).runs).toMatchObject([{ result: "PartialSuccess" }]);
});
