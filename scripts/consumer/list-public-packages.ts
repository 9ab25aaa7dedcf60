import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Returns the folders of the packages that are published, in alphabetical order. */
export function listPublicPackages(root: string): string[] {
  const manifests = globSync("packages/*/package.json", { cwd: root }).sort();
  const published = manifests.filter((path) => !JSON.parse(readFileSync(join(root, path), "utf8")).private);
  return published.map((path) => join(root, dirname(path)));
}
