import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkConsumer } from "./check-consumer.ts";

test("says what to write for a new package", async () => {
  const consumer = await plantFolder({ "planted/call.js": "" });

  const { problems } = checkConsumer({ name: "@itwin-rest/planted", shortName: "planted" }, consumer);

  expect(problems).toEqual([expect.stringContaining("misses scripts/consumer/project/planted/types.ts")]);
});
