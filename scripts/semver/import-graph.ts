import ts from "typescript";
import { resolveImport } from "./package-version.ts";
import { type Files, isModule } from "./snapshot.ts";

/** Adds the modules that import changed ones, directly or not. */
export function findChanged(edited: Set<string>, before: Files, after: Files): Set<string> {
  const imports = [before, after].flatMap((files) =>
    [...files.keys()].filter(isModule).flatMap((path) => importsOf(files, path).map((target) => ({ path, target }))),
  );
  const changed = new Set(edited);
  for (let size = -1; size !== changed.size; ) {
    size = changed.size;
    for (const { path, target } of imports) if (changed.has(target)) changed.add(path);
  }
  return changed;
}

/** Lists the modules of the repository that a module imports. */
export function importsOf(files: Files, path: string): string[] {
  const text = files.get(path) ?? "";
  const known = imported.get(text) ?? ts.preProcessFile(text, true, false).importedFiles;
  imported.set(text, known);
  return known.flatMap(({ fileName }) => resolveImport(files, path, fileName) ?? []);
}

/** The imports by the text of a module. */
const imported = new Map<string, ts.FileReference[]>();
