import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectTemplate } from "../consumer/create-consumer.ts";
import { plantFolder } from "../testing/plant-folder.ts";
import { checkTypeCost } from "./check-type-cost.ts";

const costly = `
  type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  type Wrap<Text> = Text extends string ? { [Key in Text]: Text } : never;
  export const costly: Wrap<\`\${Digit}\${Digit}\${Digit}\${Digit}\`> = { "0000": "0000" };
`;

test.each([
  ["export {};", []],
  [costly, [/^\d+ of \d+ instantiations/, /^\d+ of \d+ instantiations/]],
  ['import "missing";', [/^three-calls.ts does not compile/, /^three-calls.ts does not compile/]],
])("counts the types that a file costs, unless it does not compile: %s", async (code, problems) => {
  const files: Record<string, string> = { "three-calls.ts": code, "package.json": '{ "type": "module" }' };
  for (const name of ["tsconfig.json", "tsconfig.three-calls.json"]) {
    files[name] = await readFile(join(projectTemplate, name), "utf8");
  }

  const result = await checkTypeCost(await plantFolder(files));

  expect(result.problems).toEqual(problems.map((problem) => expect.stringMatching(problem)));
});
