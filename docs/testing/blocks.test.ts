import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBlocks } from "./read-blocks.ts";
import { run } from "./run.ts";

const folder = new URL("blocks/", import.meta.url);
const blocks = readBlocks();

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { file, code } of blocks) writeFileSync(new URL(file, folder), code);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the code of all pages compiles against the built packages", () => {
  const compiler = ["node_modules/typescript/bin/tsc", "--project", "tsconfig.blocks.json"];

  expect(run(compiler)).toEqual({ output: "", status: 0 });
});

test("the code of all pages runs", () => {
  const files = blocks.filter(({ runner }) => runner === "node").map(({ file }) => file);

  const { output, status } = run(["run-blocks.ts", ...files], {
    ITWIN_ACCESS_TOKEN: "anna",
  });

  expect(status, output).toBe(0);
  // Examples print "responded 4…" for a status of failure.
  expect(output).not.toMatch(/ responded \d/);
});

test("the tests of the pages pass", () => {
  const { output, status } = run(["../../node_modules/vitest/vitest.mjs", "run", "--root", "blocks"]);

  expect(status, output).toBe(0);
});
