import { expect, test } from "vitest";
import { checkConsumer } from "./check-consumer.ts";
import { plantFolder } from "./testing/plant-folder.ts";

test("says what to write for a new package", async () => {
  const consumer = await plantFolder({ "planted/call.js": "" });

  const { problems } = checkConsumer({ name: "@itwin-rest/planted", shortName: "planted" }, consumer);

  expect(problems).toEqual([expect.stringContaining("misses scripts/check-packages/consumer/planted/types.ts")]);
});
