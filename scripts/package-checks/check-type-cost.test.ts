import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkTypeCost } from "./check-type-cost.ts";
import { linkCompiler } from "./testing/link-compiler.ts";

test("is content with a file that costs little", async () => {
  const { summary, problems } = await checkTypeCost(await plantConsumer("export {};"));

  expect(summary).toMatch(/^0 of 3400 .*, 2\d{4} of 31200 /);
  expect(problems).toEqual([]);
});

test("finds types that cost too much", async () => {
  const consumer = await plantConsumer(`
    type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    type Wrap<Text> = Text extends string ? { [Key in Text]: Text } : never;
    export const costly: Wrap<\`\${Digit}\${Digit}\${Digit}\${Digit}\`> = { "0000": "0000" };
  `);

  const { problems } = await checkTypeCost(consumer);

  expect(problems).toContainEqual(expect.stringMatching(/^\d+ of 3400 instantiations/));
});

test("does not take a failure for a low figure", async () => {
  const { problems } = await checkTypeCost(await plantConsumer('import "missing";'));

  expect(problems).toEqual([expect.stringContaining("does not compile"), expect.stringContaining("does not compile")]);
});

async function plantConsumer(code: string): Promise<string> {
  const names = ["tsconfig.json", "tsconfig.three-calls.json"];
  const configs = await Promise.all(
    names.map((name) => readFile(join(import.meta.dirname, "../consumer/project", name), "utf8")),
  );
  const files = Object.fromEntries(names.map((name, index) => [name, configs[index] ?? ""]));
  const consumer = await plantFolder({ ...files, "three-calls.ts": code, "package.json": '{ "type": "module" }' });
  await linkCompiler(consumer);
  return consumer;
}
