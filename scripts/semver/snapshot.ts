import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFilesAt } from "./git.ts";

/** The files of the repository at one time that decide about its packages, by path from the root. */
export type Files = Map<string, string>;

/** Reads the files of the working tree. */
export function readWorkingTree(root: string): Files {
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return /^(node_modules|dist|\..*)$/.test(entry.name) ? [] : list(path);
      return entry.isFile() && isShipped(path) ? [path] : [];
    });
  return new Map(
    ["pnpm-workspace.yaml", ...list("packages"), ...list("examples")].map((path) => {
      const text = readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
      return [path, withoutSpecTexts(path, text)];
    }),
  );
}

/** Returns the same files as they were at a commit, from which the working tree differs in the changed ones. */
export async function readSnapshot(root: string, tree: Files, commit: string, changed: string[]): Promise<Files> {
  const paths = changed.filter(isShipped);
  const files = new Map([...tree].filter(([path]) => !paths.includes(path)));
  if (paths.length === 0) return files;
  for (const [path, text] of await readFilesAt(root, commit, paths)) files.set(path, withoutSpecTexts(path, text));
  return files;
}

/**
 * Removes the statements of a generated module that follow from the spec, which is compared itself: comments, and the hash.
 */
export function withoutSpecTexts(path: string, text: string): string {
  if (!path.endsWith(".gen.ts")) return text;
  return text
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "")
    .replace(/^export const specHash\b.*$/m, 'export const specHash: string = "";');
}

/** Returns whether a file affects the shipped packages, or uses them. The mock's copy of the specs is written by its build. */
export function isShipped(path: string): boolean {
  return shipped.test(path);
}

const shipped =
  /^(pnpm-workspace\.yaml|packages\/retired\.json|packages\/[^/]+\/([^/]+\.(json|md)|LICENSE|src\/.*(?<!specs\.gen)\.ts)|examples\/.*(\.tsx?|package\.json))$/;

/** Returns whether a file is a module that a package ships. */
export function isModule(path: string): boolean {
  return path.startsWith("packages/") && path.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(path);
}
