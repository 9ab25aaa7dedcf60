import { expect, test } from "vitest";
import { createTestPlatform, iModelId } from "../../testing/create-test-platform.js";

const storage = "/synchronization/imodels/storageconnections";
const manifest = "/synchronization/imodels/manifestconnections";
const generic = "/synchronization/imodels/connections";
const exporting = "/export/connections";

const storageFile = { storageFileId: "bridge.dgn", connectorType: "MSTN" };

test.each([
  [storage, { sourceFiles: [storageFile] }],
  [manifest, { sourceFiles: [{ sourceFileId: "bridge" }] }],
  [exporting, {}],
])("creates a connection that can be read: %s", async (path, files) => {
  const { call } = createTestPlatform();

  const created = await call("POST", path, { body: { iModelId, displayName: "Bridge", ...files } });
  const found = await call("GET", `${path}/${created.body.connection.id}`);

  expect(created.status).toBe(201);
  expect(created.body.connection).toEqual({
    id: expect.stringMatching(/^[\w-]{43}$/),
    displayName: "Bridge",
    iModelId,
    iTwinId: "5fb9aa98-9874-4697-b942-d19728840f19",
    authenticationType: "User",
    _links: {
      iModel: { href: `https://api.bentley.com/imodels/${iModelId}` },
      iTwin: { href: "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19" },
    },
  });
  expect(found).toEqual({ ...created, status: 200 });
});

test("links to the origin of the request, and to the last run if there is one", async () => {
  const { validated, connectStorage, call } = createTestPlatform();
  const path = await connectStorage("bridge.dgn");
  const { location } = await call("POST", `${path}/run`);

  const response = await validated(`http://localhost:3000${path}`, { headers: { authorization: "Bearer alice" } });

  const { _links } = (await response.json()).connection;
  expect(_links.iModel.href).toBe(`http://localhost:3000/imodels/${iModelId}`);
  expect(_links.lastRun.href).toBe(location?.replace("https://api.bentley.com", "http://localhost:3000"));
});

test.each([storage, manifest])("changes the properties of an update: %s", async (path) => {
  const { call, connectStorage, connectManifest } = createTestPlatform();
  const connection = path === storage ? await connectStorage("bridge.dgn") : await connectManifest("bridge");

  await call("PUT", connection, { body: { displayName: "Bridge" } });
  const { status, body } = await call("PUT", connection, { body: { authenticationType: "Service" } });

  expect(status).toBe(200);
  expect(body.connection).toMatchObject({ displayName: "Bridge", authenticationType: "Service" });
});

test("deletes a connection", async () => {
  const { call, connectStorage } = createTestPlatform();
  const path = await connectStorage("bridge.dgn");

  const deleted = await call("DELETE", path);
  const gone = await call("GET", path);

  expect(deleted).toEqual({ status: 204, body: undefined, location: null });
  expect(gone.status).toBe(404);
});

test("does not delete a connection in use if that is documented", async () => {
  const { call, wait, connectExport, connectManifest, connectStorage, consent } = createTestPlatform();
  await consent();
  const exported = await connectExport();
  const ofManifest = await connectManifest("bridge");
  const ofStorage = await connectStorage("bridge.dgn");
  await call("POST", `${exported}/runs`, { body: { exportType: "IFC" } });
  wait(60);
  await call("POST", `${exported}/runs`, { body: { exportType: "IFC" } });
  await call("POST", `${ofManifest}/runs`, { body: {} });

  const inUse = [await call("DELETE", exported), await call("DELETE", ofManifest)];
  wait(60);
  const done = [await call("DELETE", exported), await call("DELETE", ofManifest)];
  await call("POST", `${ofStorage}/run`);
  const undocumented = await call("DELETE", ofStorage);

  expect(inUse.map(({ status, body }) => [status, body.error.code])).toEqual([
    [409, "ConnectionAlreadyInUse"],
    [409, "ConnectionAlreadyInUse"],
  ]);
  expect(done.map(({ status }) => status)).toEqual([204, 204]);
  expect(undocumented.status).toBe(204);
});

test.each([
  ["GET", `${storage}/42`, "StorageConnectionNotFound"],
  ["PUT", `${storage}/42`, "StorageConnectionNotFound"],
  ["DELETE", `${storage}/42`, "StorageConnectionNotFound"],
  ["POST", `${storage}/42/run`, "StorageConnectionNotFound"],
  ["POST", `${storage}/42/sourcefiles`, "StorageConnectionSourceFileNotFound"],
  ["GET", `${manifest}/42`, "ManifestConnectionNotFound"],
  ["PUT", `${manifest}/42`, "ManifestConnectionNotFound"],
  ["DELETE", `${manifest}/42`, "ManifestConnectionNotFound"],
  ["POST", `${manifest}/42/runs`, "ManifestConnectionNotFound"],
  ["GET", `${exporting}/42`, "ConnectionNotFound"],
  ["DELETE", `${exporting}/42`, "ConnectionNotFound"],
])("names the kind of connection that was not found: %s %s", async (method, path, code) => {
  const { call } = createTestPlatform();
  const body = method === "GET" || method === "DELETE" ? undefined : storageFile;

  const response = await call(method, path, { body });

  expect([response.status, response.body.error.code]).toEqual([404, code]);
});

test.each(["%zz", "%2e%2e%2f"])("reports a malformed identifier: %s", async (id) => {
  const { call } = createTestPlatform();

  const { status } = await call("GET", `${storage}/${id}`);

  expect(status).toBe(404);
});

test("decodes an escaped identifier", async () => {
  const { call } = createTestPlatform();

  const created = await call("POST", "/synchronization/configurations/imodels/north%20bridge", { body: {} });

  expect(created.body.configuration.scopeId).toBe("north bridge");
});

test("separates the kinds of connections", async () => {
  const { call, connectStorage } = createTestPlatform();
  const id = (await connectStorage("bridge.dgn")).split("/").at(-1);

  const responses = [await call("GET", `${manifest}/${id}`), await call("GET", `${exporting}/${id}`)];

  expect(responses.map(({ status }) => status)).toEqual([404, 404]);
});

test("reports an invalid identifier if only that is documented", async () => {
  const { call } = createTestPlatform();

  const { status, body } = await call("GET", `${storage}/42/runs`);

  expect(status).toBe(422);
  expect(body.error.details).toEqual([
    { code: "InvalidValue", message: "Provided connectionId value is not valid.", target: "connectionId" },
  ]);
});

test("has its own error if none is documented", async () => {
  const { fetch } = createTestPlatform();

  const response = await fetch(`https://api.bentley.com${exporting}/42/runs`, {
    headers: { authorization: "Bearer alice" },
  });

  expect(response.status).toBe(404);
  expect((await response.json()).error.code).toBe("MockNotFound");
});

test("lists the connections of an iModel by kind, as summaries by default", async () => {
  const { call, connectStorage, connectManifest, connectExport } = createTestPlatform();
  await connectStorage("bridge.dgn");
  await connectManifest("bridge");
  await connectExport();
  const query = `?imodelId=${iModelId}`;
  const prefer = "return=representation";

  const lists = [storage, manifest, generic, exporting].map(async (path) => (await call("GET", path + query)).body);
  const [ofStorage, ofManifest, both, exports] = await Promise.all(lists);
  const whole = (await call("GET", generic + query, { prefer })).body.connections[0];
  const elsewhere = (await call("GET", `${storage}?imodelId=42`)).body.connections;
  const everywhere = (await call("GET", storage)).body.connections;

  expect(ofStorage.connections).toEqual([{ id: expect.any(String) }]);
  expect(both.connections).toEqual([...ofStorage.connections, ...ofManifest.connections]);
  expect(exports.connections).toMatchObject([{ displayName: "Bridge", iModelId, authenticationType: "User" }]);
  expect(Object.keys(whole)).toEqual(["id", "iModelId", "_links"]);
  expect(elsewhere).toEqual([]);
  expect(everywhere).toEqual(ofStorage.connections);
});

test("lists complete connections of one kind on request", async () => {
  const { call, connectStorage } = createTestPlatform();
  const path = await connectStorage("bridge.dgn");
  const { connection } = (await call("GET", path)).body;

  const { body } = await call("GET", `${storage}?imodelId=${iModelId}`, { prefer: "return=representation" });

  expect(body.connections).toEqual([connection]);
});

test("links to the previous run until a new one leaves the queue with the quirk", async () => {
  const { call, wait, connectStorage } = createTestPlatform({ quirks: ["laggingLastRun"] });
  const path = await connectStorage("bridge.dgn");
  const lastRun = async () => (await call("GET", path)).body.connection._links.lastRun?.href;

  const first = (await call("POST", `${path}/run`)).location;
  const before = await lastRun();
  wait(5);
  const after = await lastRun();
  wait(60);
  const second = (await call("POST", `${path}/run`)).location;
  const stale = await lastRun();
  wait(5);

  expect(before).toBeUndefined();
  expect([after, stale, await lastRun()]).toEqual([first, first, second]);
});
