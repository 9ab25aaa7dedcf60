import { join } from "node:path";
import { plantFolder } from "../../testing/plant-folder.ts";
import { type PackedPackage, packPackage } from "../pack-package.ts";

const manifest = {
  name: "@itwin-rest/planted",
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  files: ["dist"],
};

/** Packs a package without a fault, but for what a test changes about its manifest and its files. */
export async function plantPackage(changes: object = {}, files: Record<string, string> = {}): Promise<PackedPackage> {
  const folder = await plantFolder({
    "planted/package.json": JSON.stringify({ ...manifest, ...changes }),
    "planted/README.md": "# Planted",
    "planted/LICENSE": "MIT",
    "planted/src/index.ts": "export const answer: number = 42;\n",
    "planted/dist/index.js": "export const answer = 42;\n",
    "planted/dist/index.d.ts": "export declare const answer: number;\n",
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`planted/${path}`, text])),
  });
  return packPackage(join(folder, "planted"), join(folder, "packed"));
}
