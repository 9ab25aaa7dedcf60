import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkSize } from "./check-size.ts";

const noise = (bytes: number) => randomBytes(bytes).toString("hex");

test.each<[code: string, problems: unknown[]]>([
  [`export const call = "${noise(1000)}";`, []],
  [`export const call = "${noise(20_000)}";`, [expect.stringMatching(/^one call \d+ of \d+ bytes\. Bundle/)]],
  ['export { readFile as call } from "node:fs";', [expect.stringContaining("does not bundle for browsers")]],
  ['globalThis.name = "PaginationError";', [expect.stringMatching(/^"PaginationError" is in the bundle/)]],
])("measures what a call imports", async (code, problems) => {
  const consumer = await plantFolder({
    "planted/call.js": 'export * from "./core.js";',
    "planted/core.js": `${code}\nexport {};`,
  });

  expect((await checkSize({ name: "planted", shortName: "planted" }, consumer)).problems).toEqual(problems);
});
