import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectTemplate } from "../consumer/create-consumer.ts";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkCall, checkTarball, checkTypes } from "./check-budgets.ts";
import { plantPackage } from "./testing/plant-package.ts";

const noise = (bytes: number) => randomBytes(bytes / 2).toString("hex");
const manyFiles = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`dist/${index}.js`, ""]));

test.each<[files: Record<string, string>, problems: unknown[]]>([
  [{}, []],
  [manyFiles, [expect.stringMatching(/^tarball of core: 135 of \d+ files\. Join/)]],
  [{ "dist/large.js": noise(300_000) }, [expect.stringMatching(/^tarball of core: 300\d+ of \d+ bytes\./)]],
])("measures the files of a tarball", async (files, problems) => {
  const packed = await plantPackage({}, files);

  expect(checkTarball({ ...packed, shortName: "core" }).problems).toEqual(problems);
});

test("requires a budget for a package of another kind", async () => {
  const { problems } = checkTarball(await plantPackage());

  expect(problems).toContainEqual(expect.stringContaining("of undefined files"));
});

test.each<[code: string, problems: unknown[]]>([
  [`export const call = "${noise(1000)}";`, []],
  [`export const call = "${noise(40_000)}";`, [expect.stringMatching(/^call in a page: \d+ of \d+ bytes\./)]],
  ['export { readFile as call } from "node:fs";', [expect.stringContaining("does not bundle for browsers")]],
  ['globalThis.name = "PaginationError";', [expect.stringMatching(/^"PaginationError" is in the bundle/)]],
])("measures the imports of a call", async (code, problems) => {
  const consumer = await plantFolder({
    "planted/call.js": 'export * from "./core.js";',
    "planted/core.js": `${code}\nexport {};`,
  });

  expect((await checkCall({ shortName: "planted" }, consumer)).problems).toEqual(problems);
});

const costly = `
  type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  type Wrap<Text> = Text extends string ? { [Key in Text]: Text } : never;
  export const costly: Wrap<\`\${Digit}\${Digit}\${Digit}\${Digit}\`> = { "0000": "0000" };
`;

test("counts the types that a file costs, and reports that it does not compile", async () => {
  const files: Record<string, string> = {
    "three-calls.ts": `import "missing";${costly}`,
    "package.json": '{ "type": "module" }',
  };
  for (const name of ["tsconfig.json", "tsconfig.three-calls.json"]) {
    files[name] = await readFile(join(projectTemplate, name), "utf8");
  }

  const { problems } = await checkTypes(await plantFolder(files));

  expect(problems).toEqual([
    expect.stringMatching(/^three-calls.ts does not compile/),
    expect.stringMatching(/^three-calls.ts does not compile/),
    expect.stringMatching(/^types of three calls: \d+ of \d+ instantiations\./),
    expect.stringMatching(/^types of three calls: \d+ of \d+ instantiations with libraries\./),
  ]);
});
