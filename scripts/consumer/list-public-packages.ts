import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The folders of the packages that are published, by listing `packages/`. */
export async function listPublicPackages(root: string): Promise<string[]> {
  const names = (await readdir(join(root, "packages"))).sort();
  const folders = names.map((name) => join(root, "packages", name));
  const manifests = await Promise.all(folders.map((folder) => readFile(join(folder, "package.json"), "utf8")));
  return folders.filter((_folder, index) => !JSON.parse(manifests[index] ?? "{}").private);
}
