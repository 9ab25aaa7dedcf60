import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);
const packages = readdirSync(new URL("../../packages/", folder));

test.each(packages)("the first example in the README of %s compiles and runs", (name) => {
  const readme = readFileSync(new URL(`../../packages/${name}/README.md`, folder), "utf8");
  const example = /```ts\n(.+?)```/s.exec(readme)?.[1] ?? expect.unreachable("no example");
  const file = new URL(`${name}.example.ts`, folder);
  writeFileSync(file, example);

  const compiled = run(["node_modules/typescript/bin/tsc", "--project", "tsconfig.json", "--customConditions", "none"]);
  const ran = run(["--import", "./use-mock.ts", fileURLToPath(file)]);
  rmSync(file);

  expect(compiled).toEqual({ output: "", status: 0 });
  expect(ran).toEqual({ output: expect.stringMatching(/The user authorizes at https:|^false$/m), status: 0 });
});

function run(argv: string[]): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
    cwd: fileURLToPath(folder),
    encoding: "utf8",
    env: { ...process.env, ITWIN_ACCESS_TOKEN: "anna" },
  });
  return { output: stdout + stderr, status };
}
