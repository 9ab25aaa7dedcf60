import { expect, test } from "vitest";
import { createTestPlatform } from "../../testing/create-test-platform.js";

test("lists runs as summaries by default", async () => {
  const { call, wait, consent, connectStorage } = createTestPlatform();
  await consent();
  const connection = await connectStorage("bridge.dgn");
  await call("POST", `${connection}/run`);
  wait(60);
  const { location } = await call("POST", `${connection}/run`);
  const { run } = (await call("GET", location ?? "")).body;

  const minimal = (await call("GET", `${connection}/runs`)).body.runs;
  const whole = (await call("GET", `${connection}/runs`, { prefer: "return=representation" })).body.runs;

  expect(minimal).toEqual([
    { id: expect.any(String), state: "Completed", result: "Success" },
    { id: run.id, state: "Queued", result: "Undetermined" },
  ]);
  expect(whole[1]).toEqual(run);
});

test("lists complete runs of an export, without their connection", async () => {
  const { call, connectExport } = createTestPlatform();
  const connection = await connectExport();
  const { location } = await call("POST", `${connection}/runs`, { body: { exportType: "PDF" } });
  const { connectionId, ...run } = (await call("GET", location ?? "")).body.run;

  const { body } = await call("GET", `${connection}/runs`);

  expect(body.runs).toEqual([run]);
  expect(connectionId).toBe(connection.split("/").at(-1));
});

test("reports an unknown run", async () => {
  const { call, connectStorage } = createTestPlatform();

  const { status, body } = await call("GET", `${await connectStorage("bridge.dgn")}/runs/42`);

  expect([status, body.error.code]).toEqual([404, "ConnectionRunNotFound"]);
});
