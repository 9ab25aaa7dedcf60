import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkTypes } from "./check-types.ts";
import { linkCompiler } from "./testing/link-compiler.ts";

const packages = ["export", "mock"].map((shortName) => ({ name: `@itwin-rest/${shortName}`, shortName }));

test("is content with consumers that compile", async () => {
  const consumer = await plantConsumer({ "export/types.ts": "export {};" });

  const results = await checkTypes(packages, consumer);

  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
});

test("finds a type error under each resolution, and whose it is", async () => {
  const consumer = await plantConsumer({ "export/types.ts": "export const answer: string = 42;" });

  const [exports, mock] = await checkTypes(packages, consumer);

  expect(exports?.problems).toEqual([
    "export/types.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'. (typescript-7.0 nodenext, typescript-7.0 bundler)",
  ]);
  expect(mock?.problems).toEqual([]);
});

test("finds a mistake that compiles", async () => {
  const consumer = await plantConsumer({ "export/types.ts": "// @ts-expect-error: a mistake.\nexport {};" });

  const [exports] = await checkTypes(packages, consumer);

  expect(exports?.problems).toContainEqual(expect.stringContaining("Unused '@ts-expect-error' directive"));
});

test("finds an error in a package's declarations", async () => {
  const consumer = await plantConsumer({
    "mock/types.ts": 'import "@itwin-rest/mock";',
    "node_modules/@itwin-rest/mock/package.json": '{ "type": "module", "exports": { "types": "./index.d.ts" } }',
    "node_modules/@itwin-rest/mock/index.d.ts": "export declare const answer: Missing;",
  });

  const [exports, mock] = await checkTypes(packages, consumer);

  expect(exports?.problems).toEqual([]);
  expect(mock?.problems).toContainEqual(
    expect.stringMatching(/^@itwin-rest\/mock\/index\.d\.ts.* Cannot find name 'Missing'/),
  );
});

test("blames every package for a failure that names none", async () => {
  const consumer = await plantConsumer({ "tsconfig.json": '{ "compilerOptions": { "strikt": true } }' });

  const results = await checkTypes(packages, consumer);

  expect(results.map(({ problems }) => problems.length > 0)).toEqual([true, true]);
});

async function plantConsumer(files: Record<string, string>): Promise<string> {
  const config = await readFile(join(import.meta.dirname, "../consumer/project/tsconfig.json"), "utf8");
  const consumer = await plantFolder({ "tsconfig.json": config, "mock/types.ts": "export {};", ...files });
  await linkCompiler(consumer);
  return consumer;
}
