import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { checkSize } from "./check-size.ts";
import { plantFolder } from "./testing/plant-folder.ts";

const planted = { name: "@itwin-rest/planted", shortName: "planted" };

test("measures a call with what it imports", async () => {
  const consumer = await plantFolder({
    "planted/call.js": 'import { noise } from "./noise.js";\nexport const call = () => noise;',
    "planted/noise.js": `export const noise = "${randomBytes(1000).toString("hex")}";\nexport const unused = "${"x".repeat(9999)}";`,
  });

  const { summary, problems } = await checkSize(planted, consumer);

  expect(summary).toMatch(/^one call 1[0-3]\d\d of 4500 bytes$/);
  expect(problems).toEqual([]);
});

test("finds a call over budget", async () => {
  const consumer = await plantFolder({
    "planted/call.js": `export const call = "${randomBytes(4500).toString("hex")}";`,
  });

  const { problems } = await checkSize(planted, consumer);

  expect(problems).toEqual([expect.stringMatching(/^one call 4\d{3} of 4500 bytes\. See/)]);
});

test("finds a call that needs Node", async () => {
  const consumer = await plantFolder({ "planted/call.js": 'export { readFile as call } from "node:fs";' });

  const { problems } = await checkSize(planted, consumer);

  expect(problems).toEqual([expect.stringContaining("does not bundle for browsers")]);
});
