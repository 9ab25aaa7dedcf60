import { expect, onTestFinished, test } from "vitest";
import { createMockPlatform } from "./create-mock-platform.js";
import { startMockServer } from "./start-mock-server.js";
import { createCommandLineClient } from "./testing/vendor-clients/command-line-client.js";
import { createGeneratedClient } from "./testing/vendor-clients/generated-client.js";

const iModelId = "7dbd531d-6967-47b2-8945-a722a437ad7a";
const storageFile = { storageFileId: "bridge.dgn", connectorType: "MSTN" };
const otherFile = { storageFileId: "piers.ifc", connectorType: "IFC" };

/** Starts a server with a manual clock. */
async function start() {
  let time = Date.parse("2026-01-31T12:00:00Z");
  const server = await startMockServer({ platform: createMockPlatform({ now: () => time }) });
  onTestFinished(() => server.close());
  const wait = (seconds: number) => {
    time += seconds * 1000;
  };
  return { url: server.url, wait };
}

async function allow(link: string): Promise<void> {
  await fetch(link, { method: "POST", body: new URLSearchParams({ answer: "allow" }), redirect: "manual" });
}

test("works with the generated client of the synchronization sample app", async () => {
  const { url, wait } = await start();
  const client = createGeneratedClient(`${url}/synchronization`, "Bearer alice");
  expect(Object.keys(client)).toHaveLength(19);

  const { authorizationInformation } = await client.getAuthorizationInformation("http://localhost:1234/");
  expect(authorizationInformation.isUserAuthorized).toBe(false);
  await allow(authorizationInformation._links.authorizationUrl.href);
  const authorized = await client.getAuthorizationInformation("http://localhost:1234/");
  expect(authorized.authorizationInformation.isUserAuthorized).toBe(true);

  const created = await client.createStorageConnection({ displayName: "Bridge", iModelId, sourceFiles: [storageFile] });
  const { id } = created.connection;
  expect((await client.getConnections(iModelId, 10)).connections).toEqual([{ id, displayName: "Bridge" }]);
  expect((await client.getStorageConnection(id)).connection._links.lastRun).toBeUndefined();
  // The definition of 2022 requires the complete connection in an update.
  const update = { displayName: "Bridge 2", iModelId, sourceFiles: [storageFile] };
  expect((await client.updateStorageConnection(id, update)).connection.displayName).toBe("Bridge 2");

  const { sourceFile } = await client.addStorageConnectionSourcefile(id, otherFile);
  expect((await client.getStorageConnectionSourcefiles(id)).sourceFiles).toMatchObject([
    { storageFileId: "bridge.dgn", lastKnownFileName: "bridge.dgn" },
    { id: sourceFile.id, storageFileId: "piers.ifc" },
  ]);
  const found = await client.getStorageConnectionSourcefile(id, sourceFile.id, 10, 0);
  expect(found.sourceFile).toMatchObject(otherFile);
  const replacement = { storageFileId: "deck.ifc", connectorType: "IFC" };
  const updated = await client.updateStorageConnectionSourcefile(id, sourceFile.id, replacement);
  expect(updated.sourceFile.storageFileId).toBe("deck.ifc");
  await client.removeStorageConnectionSourcefile(id, sourceFile.id);

  expect(await client.runStorageConnection(id)).toBeUndefined();
  // A 303 is followed to the active run.
  expect((await client.runStorageConnection(id)).run).toMatchObject({ connectionId: id, state: "Queued" });
  wait(60);
  const { runs } = await client.getStorageConnectionRuns(id, "return=representation", 10, 0);
  expect(runs).toMatchObject([{ startDateTime: expect.any(String), state: "Completed", result: "Success" }]);
  const { run } = await client.getStorageConnectionRun(id, runs[0].id);
  expect(run.jobs[0].tasks[0]).toMatchObject({ storageFileId: "bridge.dgn", state: "Completed", result: "Success" });
  expect(await client.deleteStorageConnection(id)).toBeUndefined();
  await expect(client.getStorageConnection(id)).rejects.toMatchObject({ status: 404, body: { error: {} } });

  const manifest = await client.createManifestConnection({ iModelId, sourceFiles: [{ sourceFileId: "bridge" }] });
  const manifestId = manifest.connection.id;
  expect((await client.getManifestConnection(manifestId)).connection.iModelId).toBe(iModelId);
  const location = await client.createManifestConnectionRun(manifestId, {
    sourceFiles: [{ id: "bridge", url: "https://example.com/bridge.dgn", action: "bridge", connector: "MSTN" }],
  });
  expect(location).toMatch(/^http:.*\/runs\/[\w-]+$/);
  wait(60);
  const manifestRun = await client.getManifestConnectionRun(manifestId, location.split("/").at(-1));
  expect(manifestRun.run).toMatchObject({ state: "Completed", result: "Success" });
  expect(await client.deleteManifestConnection(manifestId)).toBeUndefined();
});

test("works with the client of the command-line program", async () => {
  const { url, wait } = await start();
  const client = createCommandLineClient(url, "Bearer alice");
  expect(Object.keys(client)).toHaveLength(14);

  const { authorizationInformation } = await client.authorizeUserForConnection();
  expect(authorizationInformation.isUserAuthorized).toBe(false);
  await allow(authorizationInformation._links.authorizationUrl.href);
  expect((await client.authorizeUserForConnection()).authorizationInformation.isUserAuthorized).toBe(true);

  const { connection } = await client.createStorageConnection({
    authenticationType: "User",
    displayName: "Bridge",
    iModelId,
    sourceFiles: [storageFile],
  });
  const { id } = connection;
  expect(connection).toMatchObject({ iTwinId: expect.any(String), iModelId, authenticationType: "User" });
  expect((await client.getStorageConnection(id)).connection).toEqual(connection);
  await client.createStorageConnection({ displayName: "Station", iModelId, sourceFiles: [otherFile] });
  const listed = await client.getStorageConnections(iModelId, 1, 1);
  expect(listed.connections).toMatchObject([{ id: expect.any(String), displayName: "Station" }]);
  const renamed = await client.updateStorageConnection(id, { displayName: "Bridge 2" });
  expect(renamed.connection).toMatchObject({ displayName: "Bridge 2", iModelId, iTwinId: connection.iTwinId });

  const { sourceFile } = await client.addSourceFile(id, { storageFileId: "deck.ifc", connectorType: "IFC" });
  expect((await client.getSourceFile(id, sourceFile.id)).sourceFile).toEqual(sourceFile);
  expect((await client.getSourceFiles(id, 1, 1)).sourceFiles).toEqual([sourceFile]);
  const update = await client.updateSourceFile(id, sourceFile.id, {
    storageFileId: "sheet.dgn",
    connectorType: "MSTN",
  });
  expect(update.sourceFile).toMatchObject({ id: sourceFile.id, storageFileId: "sheet.dgn" });
  expect(await client.deleteSourceFile(id, sourceFile.id)).toBeUndefined();

  expect(await client.createStorageConnectionRun(id)).toBeUndefined();
  // The program takes the last run for the started one.
  const { lastRun } = (await client.getStorageConnection(id)).connection._links;
  const runId = lastRun.href.split("/").at(-1);
  expect((await client.getStorageConnectionRun(id, runId)).run.state).toBe("Queued");
  wait(60);
  expect((await client.getStorageConnectionRun(id, runId)).run).toMatchObject({
    state: "Completed",
    result: "Success",
  });
  expect((await client.getStorageConnectionRuns(id, 1)).runs).toMatchObject([{ id: runId, state: "Completed" }]);
  expect(await client.deleteStorageConnection(id)).toBeUndefined();
  await expect(client.getStorageConnection(id)).rejects.toMatchObject({ status: 404 });
});
