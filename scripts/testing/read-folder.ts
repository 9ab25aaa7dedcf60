import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Returns the files below a folder, except installed packages, as text by path in alphabetical order. */
export function readFolder(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => !/node_modules/.test(path));
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
