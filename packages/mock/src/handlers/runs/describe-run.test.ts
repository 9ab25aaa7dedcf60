import { expect, test } from "vitest";
import type { MockQuirk } from "../../state/quirks.js";
import { createTestPlatform } from "../../testing/create-test-platform.js";

test("advances a run through its stages to success", async () => {
  const { call, wait, consent, connectStorage } = createTestPlatform();
  await consent();
  const connection = await connectStorage("bridge.dgn", "station.dgn");

  const { status, location } = await call("POST", `${connection}/run`);
  const seen: unknown[] = [];
  for (let second = 0; second <= 60; second += 5) {
    const { state, phase, result } = (await call("GET", location ?? "")).body.run;
    seen.push([second, state, phase, result].join(" "));
    wait(5);
  }

  expect(status).toBe(202);
  expect(location).toMatch(`https://api.bentley.com${connection}/runs/`);
  expect(seen).toEqual([
    "0 Queued  Undetermined",
    "5 WaitingToExecute  Undetermined",
    "10 Executing Preprocessor Undetermined",
    "15 Executing Preprocessor Undetermined",
    "20 Executing MasterFile Undetermined",
    "25 Executing MasterFile Undetermined",
    "30 Executing MasterFile Undetermined",
    "35 Executing MasterFile Undetermined",
    "40 Executing ReferenceFile Undetermined",
    "45 Executing ReferenceFile Undetermined",
    "50 Finalizing ReferenceFile Undetermined",
    "55 Finalizing ReferenceFile Undetermined",
    "60 Completed ReferenceFile Success",
  ]);
});

test("processes one file after the other", async () => {
  const { call, wait, consent, connectStorage } = createTestPlatform();
  await consent();
  const { location } = await call("POST", `${await connectStorage("bridge.dgn", "station.dgn")}/run`);

  wait(40);
  const { run } = (await call("GET", location ?? "")).body;

  expect(run).toMatchObject({ startDateTime: "2026-01-31T12:00:00.0000000Z" });
  expect(run).not.toHaveProperty("endDateTime");
  expect(run.jobs).toMatchObject([{ state: "Executing", connectorType: "MSTN" }]);
  expect(run.jobs[0].tasks).toMatchObject([
    {
      storageFileId: "bridge.dgn",
      startDateTime: "2026-01-31T12:00:20.0000000Z",
      endDateTime: "2026-01-31T12:00:35.0000000Z",
      state: "Completed",
      result: "Success",
      retryAttempts: 0,
    },
    { storageFileId: "station.dgn", state: "Executing", result: "Undetermined" },
  ]);
});

test("is faster by the given speed", async () => {
  const { call, wait, consent, connectStorage } = createTestPlatform({ speed: 60 });
  await consent();
  const { location } = await call("POST", `${await connectStorage("bridge.dgn")}/run`);

  wait(1);
  const { run } = (await call("GET", location ?? "")).body;

  expect(run).toMatchObject({ state: "Completed", endDateTime: "2026-01-31T12:00:01.0000000Z" });
});

test.each([
  [["bridge", "fail.dgn"], "PartialSuccess", ["Success", "Error"]],
  [["fail-1", "fail-2"], "Error", ["Error", "Error"]],
  [["bridge", "warn.dgn"], "PartialSuccess", ["Success", "Success"]],
  [["retry", "bridge"], "Success", ["Success", "Success"]],
  [["bridge-fail"], "Success", ["Success"]],
  [[], "Success", []],
])("ends as the names of %j require: %s", async (files, result, results) => {
  const { call, wait, consent, connectStorage } = createTestPlatform();
  await consent();
  const { location } = await call("POST", `${await connectStorage(...files)}/run`);

  wait(60);
  const { run } = (await call("GET", location ?? "")).body;

  expect(run.result).toBe(result);
  const [job = { result, tasks: [] }] = run.jobs;
  expect(job.result).toBe(result);
  expect(job.tasks.map((task: { result: string }) => task.result)).toEqual(results);
});

test("describes a failure, counts warnings, and waits before a retry", async () => {
  const { call, wait, consent, connectStorage } = createTestPlatform();
  await consent();
  const { location } = await call("POST", `${await connectStorage("fail", "warn", "retry")}/run`);
  const tasks = async () => (await call("GET", location ?? "")).body.run.jobs[0].tasks;

  wait(44);
  const [failed, warned, waiting] = await tasks();
  wait(3);
  const [, , again] = await tasks();
  wait(3);
  const [, , done] = await tasks();

  expect(failed.error).toMatchObject({ errorCode: "TAE_BRG_1000", kbArticleLink: expect.stringContaining("https://") });
  expect(warned.details.synchronizationReport).toMatchObject({ suggestedAction: "Warning", totalWarningsCount: 20 });
  expect(waiting).toMatchObject({ state: "WaitingToRetry", retryAttempts: 0 });
  expect(again).toMatchObject({ state: "Executing", retryAttempts: 1 });
  expect(done).toMatchObject({ state: "Completed", retryAttempts: 1, result: "Success" });
});

test("has a job for each connector", async () => {
  const { call, consent, connectStorage } = createTestPlatform();
  await consent();
  const connection = await connectStorage("bridge.dgn");
  for (const [storageFileId, connectorType] of Object.entries({ "a.ifc": "IFC", "b.dgn": "MSTN" })) {
    await call("POST", `${connection}/sourcefiles`, { body: { storageFileId, connectorType } });
  }

  const { location } = await call("POST", `${connection}/run`);
  const { jobs } = (await call("GET", location ?? "")).body.run;

  expect(jobs).toMatchObject([
    { connectorType: "MSTN", tasks: [{ storageFileId: "bridge.dgn" }, { storageFileId: "b.dgn" }] },
    { connectorType: "IFC", tasks: [{ storageFileId: "a.ifc" }] },
  ]);
});

test("runs the files in the request of a manifest run, with their references", async () => {
  const { call, wait, consent, connectManifest } = createTestPlatform();
  await consent();
  const sourceFiles = [
    {
      id: "1",
      name: "bridge.dgn",
      connectorType: "MSTN",
      children: [{ id: "2", name: "fail.dgn", connector: "MSTN" }],
    },
  ];

  const { location } = await call("POST", `${await connectManifest("1")}/runs`, { body: { sourceFiles } });
  wait(60);
  const { run } = (await call("GET", location ?? "")).body;

  expect(run.result).toBe("PartialSuccess");
  expect(run.jobs).toMatchObject([{ tasks: [{ sourceFileId: "1" }, { sourceFileId: "2", result: "Error" }] }]);
});

test("runs the files of a manifest connection if the request has none", async () => {
  const { call, consent, connectManifest } = createTestPlatform();
  await consent();

  const { location } = await call("POST", `${await connectManifest("bridge")}/runs`, { body: {} });
  const { run } = (await call("GET", location ?? "")).body;

  expect(run.jobs).toMatchObject([{ tasks: [{ sourceFileId: "bridge" }] }]);
});

test.each([
  ["Bridge", "Success", { result: "Success", exportOutputFileId: expect.any(String) }],
  ["fail", "Error", { result: "Error", error: { errorCode: "TAE_BRW_1000" } }],
  ["warn", "PartialSuccess", { result: "Success", error: { errorCode: "TAE_BRG_1000" } }],
])("exports a connection called %s with %s", async (displayName, result, task) => {
  const { call, wait, consent, connectExport } = createTestPlatform();
  await consent();
  const connection = await connectExport(displayName);

  const { location } = await call("POST", `${connection}/runs`, { body: { exportType: "IFC" } });
  const before = (await call("GET", location ?? "")).body.run;
  wait(60);
  const { run } = (await call("GET", location ?? "")).body;

  expect(before).toMatchObject({ state: "Queued", connectionId: connection.split("/").at(-1) });
  expect(before).not.toHaveProperty("phase");
  expect(before.jobs[0].tasks[0]).not.toHaveProperty("exportOutputFileId");
  expect(run).toMatchObject({ state: "Completed", result, jobs: [{ result, tasks: [task] }] });
});

test("describes a single moment of an advancing clock", async () => {
  let time = 0;
  const { call, consent, connectStorage } = createTestPlatform({ now: () => time++, speed: 1000 });
  await consent();
  const { location } = await call("POST", `${await connectStorage("bridge.dgn")}/run`);

  let run = { state: "", result: "" };
  while (run.state !== "Completed") run = (await call("GET", location ?? "")).body.run;

  expect(run).toMatchObject({ result: "Success", endDateTime: expect.any(String) });
});

test("has null results until after the end with the quirk", async () => {
  const { fetch, path, wait } = await startQuirkyRun(["nullResults"]);
  const results: (string | null)[][] = [];
  for (const seconds of [0, 59, 3, 3]) {
    wait(seconds);
    const { run } = await (await fetch(path, alice)).json();
    results.push([run.state, run.result, run.jobs[0].result]);
  }

  expect(results).toEqual([
    ["Queued", null, null],
    ["Finalizing", null, "Success"],
    ["Completed", null, "Success"],
    ["Completed", "Success", "Success"],
  ]);
});

test("has an unknown state before the end with the quirk", async () => {
  const { fetch, path, wait } = await startQuirkyRun(["unknownStates"]);
  wait(55);
  const before = (await (await fetch(path, alice)).json()).run.state;
  wait(5);
  const after = (await (await fetch(path, alice)).json()).run.state;

  expect([before, after]).toEqual(["Verifying", "Completed"]);
});

const alice = { headers: { authorization: "Bearer alice" } };

async function startQuirkyRun(quirks: readonly MockQuirk[]) {
  const platform = createTestPlatform({ quirks });
  await platform.consent();
  const { location } = await platform.call("POST", `${await platform.connectStorage("bridge.dgn")}/run`);
  return { ...platform, path: location ?? "" };
}
