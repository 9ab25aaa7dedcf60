import { expect, test } from "vitest";
import { createTestPlatform, iModelId } from "../../testing/create-test-platform.js";

const storage = "/synchronization/imodels/storageconnections";
const station = { storageFileId: "station.dgn", connectorType: "DWG" };

test("adds, reads, changes and removes the file of a storage connection", async () => {
  const { call, connectStorage } = createTestPlatform();
  const connection = await connectStorage("bridge.dgn");

  const added = await call("POST", `${connection}/sourcefiles`, { body: station });
  const path = `${connection}/sourcefiles/${added.body.sourceFile.id}`;
  const found = await call("GET", path);
  const changed = await call("PUT", path, { body: { storageFileId: "tower.ifc", connectorType: "IFC" } });
  const removed = await call("DELETE", path);
  const gone = await call("GET", path);

  expect(added.status).toBe(201);
  expect(added.body.sourceFile).toEqual({
    id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    ...station,
    lastKnownFileName: "station.dgn",
    _links: { file: { href: "https://api.bentley.com/files/station.dgn" } },
  });
  expect(found.body).toEqual(added.body);
  expect(changed.body.sourceFile).toMatchObject({
    id: added.body.sourceFile.id,
    storageFileId: "tower.ifc",
    connectorType: "IFC",
  });
  expect(removed.status).toBe(204);
  expect([gone.status, gone.body.error.code]).toEqual([404, "StorageConnectionSourceFileNotFound"]);
});

test("adds, changes and removes the file of a manifest", async () => {
  const { call, connectManifest } = createTestPlatform();
  const connection = await connectManifest("bridge");

  const added = await call("POST", `${connection}/sourcefiles`, { body: { sourceFileId: "station" } });
  const path = `${connection}/sourcefiles/${added.body.sourceFile.id}`;
  const changed = await call("PUT", path, { body: { sourceFileId: "tower" } });
  const removed = await call("DELETE", path);
  const left = await call("GET", `${connection}/sourcefiles`);

  expect(added.body.sourceFile).toEqual({ id: expect.any(String), sourceFileId: "station" });
  expect(changed.body.sourceFile).toEqual({ ...added.body.sourceFile, sourceFileId: "tower" });
  expect(removed.status).toBe(204);
  expect(left.body.sourceFiles).toEqual([{ id: expect.any(String), sourceFileId: "bridge" }]);
});

test("escapes the identifier of a file in its link", async () => {
  const { call, connectStorage } = createTestPlatform();
  const connection = await connectStorage("north/bridge no. 1?.dgn");

  const { body } = await call("GET", `${connection}/sourcefiles`);

  const { href } = body.sourceFiles[0]._links.file;
  expect(href).toBe("https://api.bentley.com/files/north%2Fbridge%20no.%201%3F.dgn");
});

test("lists files without their connector by default", async () => {
  const { call, connectStorage } = createTestPlatform();
  const path = `${await connectStorage("bridge.dgn", "station.dgn")}/sourcefiles`;

  const minimal = await call("GET", path);
  const whole = await call("GET", path, { prefer: "return=representation" });

  const names = ["bridge.dgn", "station.dgn"];
  expect(minimal.body.sourceFiles.map((file: { storageFileId: string }) => file.storageFileId)).toEqual(names);
  expect(minimal.body.sourceFiles[0]).not.toHaveProperty("connectorType");
  expect(whole.body.sourceFiles[0]).toEqual({ ...minimal.body.sourceFiles[0], connectorType: "MSTN" });
});

test("maps a file to an iModel only once", async () => {
  const { call, connectStorage, connectManifest } = createTestPlatform();
  const connection = await connectStorage("bridge.dgn");
  const manifest = await connectManifest("bridge");
  const other = await call("POST", `${manifest}/sourcefiles`, { body: { sourceFileId: "station" } });
  const bridge = { storageFileId: "bridge.dgn", connectorType: "MSTN" };

  const conflicts = [
    await call("POST", `${connection}/sourcefiles`, { body: bridge }),
    await call("POST", storage, { body: { iModelId, sourceFiles: [bridge] } }),
    await call("POST", storage, { body: { iModelId, sourceFiles: [station, station] } }),
    await call("PUT", `${manifest}/sourcefiles/${other.body.sourceFile.id}`, { body: { sourceFileId: "bridge" } }),
  ];
  const allowed = [
    await call("POST", storage, { body: { iModelId: "another", sourceFiles: [bridge] } }),
    await call("PUT", `${manifest}/sourcefiles/${other.body.sourceFile.id}`, { body: { sourceFileId: "station" } }),
  ];

  expect(conflicts.map(({ status, body }) => [status, body.error.code])).toEqual(
    conflicts.map(() => [409, "FileMappingToTheIModelAlreadyExists"]),
  );
  expect(allowed.map(({ status }) => status)).toEqual([201, 200]);
});

test("rejects a file of another connection with its own error if no 409 is documented", async () => {
  const { call, fetch, connectStorage } = createTestPlatform();
  await connectStorage("bridge.dgn");
  const connection = await connectStorage("station.dgn");
  const { body } = await call("GET", `${connection}/sourcefiles`);

  const response = await fetch(`https://api.bentley.com${connection}/sourcefiles/${body.sourceFiles[0].id}`, {
    method: "PUT",
    headers: { authorization: "Bearer alice" },
    body: JSON.stringify({ storageFileId: "bridge.dgn", connectorType: "MSTN" }),
  });

  expect(response.status).toBe(409);
  expect((await response.json()).error.code).toBe("MockConflict");
});

test("does not create a connection that it rejects", async () => {
  const { call, connectStorage } = createTestPlatform();
  await connectStorage("bridge.dgn");
  const bridge = { storageFileId: "bridge.dgn", connectorType: "MSTN" };

  await call("POST", storage, { body: { iModelId, sourceFiles: [station, bridge] } });
  const again = await call("POST", storage, { body: { iModelId, sourceFiles: [station] } });

  expect(again.status).toBe(201);
});
