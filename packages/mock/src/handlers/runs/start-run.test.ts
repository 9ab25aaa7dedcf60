import { expect, test } from "vitest";
import { createTestPlatform } from "../../testing/create-test-platform.js";

const manifests = "/synchronization/imodels/manifestconnections";

test("fails a run without the consent of its user", async () => {
  const { call, wait, connectStorage } = createTestPlatform();
  const { location } = await call("POST", `${await connectStorage("bridge.dgn")}/run`);

  const before = (await call("GET", location ?? "")).body.run;
  wait(10);
  const { run } = (await call("GET", location ?? "")).body;

  expect(before).toMatchObject({ state: "Queued", result: "Undetermined" });
  expect(before).not.toHaveProperty("error");
  expect(run).toMatchObject({
    state: "Completed",
    result: "Error",
    error: { errorKey: "UserNotAuthenticated", description: "User is not authenticated." },
    jobs: [],
  });
});

test("describes a missing consent in the task of an export", async () => {
  const { call, wait, connectExport } = createTestPlatform();
  const { location } = await call("POST", `${await connectExport()}/runs`, { body: { exportType: "IFC" } });

  wait(10);
  const { run } = (await call("GET", location ?? "")).body;

  expect(run).toMatchObject({ state: "Completed", result: "Error" });
  expect(run).not.toHaveProperty("error");
  expect(run.jobs[0].tasks).toMatchObject([{ result: "Error", error: { descriptionKey: "UserNotAuthenticated" } }]);
});

test("needs no consent for a connection with service authentication", async () => {
  const { call, wait, connectStorage } = createTestPlatform();
  const connection = await connectStorage("bridge.dgn");
  await call("PUT", connection, { body: { authenticationType: "Service" } });

  const { location } = await call("POST", `${connection}/run`);
  wait(60);

  expect((await call("GET", location ?? "")).body.run.result).toBe("Success");
});

test("redirects to the active run, and starts another one after it", async () => {
  const { call, wait, consent, connectStorage } = createTestPlatform();
  await consent();
  const connection = await connectStorage("bridge.dgn");

  const first = await call("POST", `${connection}/run`);
  wait(59);
  const second = await call("POST", `${connection}/run`);
  wait(1);
  const third = await call("POST", `${connection}/run`);

  expect(second).toEqual({ ...first, status: 303 });
  expect(third.status).toBe(202);
  expect(third.location).not.toBe(first.location);
});

test("rejects a run while another connection of the iModel has one", async () => {
  const { call, consent, connectStorage, connectManifest, connectExport } = createTestPlatform();
  await consent();
  await call("POST", `${await connectStorage("bridge.dgn")}/run`);

  const sibling = await call("POST", `${await connectStorage("station.dgn")}/run`);
  const ofManifest = await call("POST", `${await connectManifest("bridge")}/runs`, { body: {} });
  const exported = await call("POST", `${await connectExport()}/runs`, { body: { exportType: "IFC" } });
  const again = await call("POST", `${await connectExport()}/runs`, { body: { exportType: "IFC" } });
  const elsewhere = await call("POST", manifests, { body: { iModelId: "another", sourceFiles: [] } });
  const other = await call("POST", `${manifests}/${elsewhere.body.connection.id}/runs`, { body: {} });

  expect([sibling.status, sibling.body.error.code]).toEqual([409, "IModelAlreadyProcessingRequest"]);
  expect([ofManifest.status, exported.status, again.status, other.status]).toEqual([409, 202, 409, 202]);
});
