import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkSize } from "./check-size.ts";

const planted = { name: "@itwin-rest/planted", shortName: "planted" };

test("measures a call with what it imports", async () => {
  const consumer = await plantFolder({
    "planted/call.js": 'import { noise } from "./noise.js";\nexport const call = () => noise;',
    "planted/noise.js": `export const noise = "${randomBytes(1000).toString("hex")}";\nexport const unused = "${"x".repeat(9999)}";`,
  });

  const { summary, problems } = await checkSize(planted, consumer);

  expect(summary).toMatch(/^one call 1[0-3]\d\d of 5000 bytes$/);
  expect(problems).toEqual([]);
});

test("finds a call over budget", async () => {
  const consumer = await plantFolder({
    "planted/call.js": `export const call = "${randomBytes(5000).toString("hex")}";`,
  });

  const { problems } = await checkSize(planted, consumer);

  expect(problems).toEqual([expect.stringMatching(/^one call 5\d{3} of 5000 bytes\. See/)]);
});

test("finds a call that needs Node", async () => {
  const consumer = await plantFolder({ "planted/call.js": 'export { readFile as call } from "node:fs";' });

  const { problems } = await checkSize(planted, consumer);

  expect(problems).toEqual([expect.stringContaining("does not bundle for browsers")]);
});

test("finds what a bundler could not leave out", async () => {
  const consumer = await plantFolder({
    "planted/call.js": 'export { call } from "./core.js";',
    "planted/core.js": 'export const call = 1;\nglobalThis.registry = { name: "PaginationError" };',
  });

  const { problems } = await checkSize(planted, consumer);

  expect(problems).toEqual([expect.stringMatching(/^"PaginationError" is in the bundle/)]);
});
