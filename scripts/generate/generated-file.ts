import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file that follows from a spec. */
export interface GeneratedFile {
  /** Where it belongs, from the root of the repository. */
  path: string;
  text: string;
  /** The spec that it follows from, from the root of the repository. */
  spec: string;
}

/** Whether a file on disk is missing or another than its spec generates. */
export function isStale(root: string, { path, text }: GeneratedFile): boolean {
  const target = join(root, path);
  return !existsSync(target) || readFileSync(target, "utf8") !== text;
}

/** Puts a file in its place in one step, so that nobody ever reads half of it. */
export function writeFile(root: string, { path, text }: GeneratedFile): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.tmp`, text);
  renameSync(`${target}.tmp`, target);
}
