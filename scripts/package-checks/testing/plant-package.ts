import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type PackedPackage, readPackage } from "../../consumer/pack-package.ts";
import { runSteps } from "../../process/run-steps.ts";
import { plantFolder } from "../../testing/plant-folder.ts";

const manifest = {
  name: "@itwin-rest/planted",
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};

/** Creates a packed package without a mistake, except for the changes of its manifest and its files. */
export async function plantPackage(
  changes: object = {},
  files: Record<string, string | undefined> = {},
): Promise<PackedPackage> {
  const contents = {
    "package.json": JSON.stringify({ ...manifest, ...changes }),
    "README.md": "# Planted",
    LICENSE: "MIT",
    "dist/index.js": "export const answer = 42;\n",
    "dist/index.d.ts": "export declare const answer: number;\n",
    ...files,
  };
  const folder = await plantFolder({ "planted/src/index.ts": "export const answer: number = 42;\n" });
  for (const [path, text] of Object.entries(contents)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, "package", path)), { recursive: true });
    await writeFile(join(folder, "package", path), text);
  }
  await runSteps(folder, [["tar", "-czf", "planted.tgz", "package"]]);
  return readPackage(join(folder, "planted"), join(folder, "planted.tgz"), join(folder, "package"));
}
