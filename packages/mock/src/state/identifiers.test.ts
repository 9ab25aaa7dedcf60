import { expect, test } from "vitest";
import { createTestPlatform } from "../testing/create-test-platform.js";
import { createIdentifiers } from "./identifiers.js";

test("creates identifiers in the forms of the platform", () => {
  const { opaque, uuid, hash } = createIdentifiers(1);

  expect(opaque()).toMatch(/^[\w-]{43}$/);
  expect(uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(hash()).toMatch(/^[\da-f]{40}$/);
});

test("creates unique identifiers", () => {
  const { uuid } = createIdentifiers(0);

  const drawn = new Set(Array.from({ length: 10_000 }, uuid));

  expect(drawn.size).toBe(10_000);
});

test("is deterministic for the same calls, clock and seed", async () => {
  const [first, second, other] = await Promise.all([7, 7, 8].map(playThrough));

  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

async function playThrough(seed: number): Promise<string> {
  const { call, wait, consent, connectStorage, connectExport } = createTestPlatform({ seed });
  await consent();
  const connection = await connectStorage("fail", "warn", "bridge.dgn");
  const run = await call("POST", `${connection}/run`);
  const exported = await call("POST", `${await connectExport()}/runs`, { body: { exportType: "IFC" } });
  wait(60);
  return JSON.stringify([run, await call("GET", run.location ?? ""), await call("GET", exported.location ?? "")]);
}
