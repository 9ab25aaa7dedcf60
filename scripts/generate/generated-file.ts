import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SpecDocument } from "../spec/spec-document.ts";
import { SpecError } from "../spec/spec-error.ts";

/** A file, or a section of one, that follows from a spec. */
export interface GeneratedFile {
  /** Path from the root of the repository. */
  path: string;
  text: string;
  /** The spec that it follows from, from the root of the repository. */
  spec: string;
  /** The name of the section that the text is, in a file that is otherwise handwritten. */
  section?: string;
  /** The document whose types the file declares. */
  document?: SpecDocument;
}

/**
 * Returns whether a file on disk is missing or differs from the one that its spec generates.
 *
 * @throws {SpecError} if it has no place for its section.
 */
export function isStale(root: string, file: GeneratedFile): boolean {
  return readText(root, file) !== wholeText(root, file);
}

/** Replaces a file atomically, so that no process reads half of it. */
export function writeFile(root: string, file: GeneratedFile): void {
  const target = join(root, file.path);
  const text = wholeText(root, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.tmp`, text);
  renameSync(`${target}.tmp`, target);
}

function wholeText(root: string, file: GeneratedFile): string {
  const { path, text, spec, section } = file;
  if (section === undefined) return text;
  const start = `<!-- ${section}, generated from ${spec} by \`pnpm generate\` -->`;
  const end = `<!-- end of ${section} -->`;
  const place = new RegExp(`<!-- ${section}\\b[^>]*-->.*?${end}`, "s");
  const current = readText(root, file) ?? "";
  if (!place.test(current)) {
    throw new SpecError(`${path} has no place for its ${section}. Add two lines: <!-- ${section} --> and ${end}`);
  }
  return current.replace(place, () => `${start}\n\n${text}\n${end}`);
}

function readText(root: string, { path }: GeneratedFile): string | undefined {
  const target = join(root, path);
  return existsSync(target) ? readFileSync(target, "utf8") : undefined;
}
