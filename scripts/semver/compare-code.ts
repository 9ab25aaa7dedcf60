import ts from "typescript";
import type { Pair } from "./compare-packages.ts";
import { importsOf } from "./import-graph.ts";
import { entriesOf, type PackageVersion, sourceOf } from "./package-version.ts";
import { namedReason, type Reason } from "./reason.ts";
import type { Files } from "./snapshot.ts";

/** Compares the modules that a package ships, apart from the types that its users see. */
export function compareCode({ before, after, was, is }: Pair): Reason[] {
  const isDifferent = (path: string) => before.get(path) !== after.get(path);
  // A generated module follows from the spec, which has separate reasons.
  const isRated = (path: string) => path.endsWith(".gen.ts") && isDifferent(`${is.folder}/openapi.json`);
  const paths = [...new Set([...listModules(before, was), ...listModules(after, is)])];
  return paths.flatMap((path): Reason[] => {
    if (!isDifferent(path) || isRated(path)) return [];
    const location = path.slice(is.folder.length + 1);
    if (codeOf(before.get(path)) !== codeOf(after.get(path))) return [namedReason("patch", location, "implementation")];
    const isRetyped = typesOf(before.get(path)) !== typesOf(after.get(path));
    return isRetyped ? [namedReason("patch", location, "declarations")] : [];
  });
}

/** Lists the modules of a package that its entries and commands lead to. */
function listModules(files: Files, item: PackageVersion): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path) || !path.startsWith(`${item.folder}/`) || !files.has(path)) return;
    found.add(path);
    for (const target of importsOf(files, path)) visit(target);
  };
  const commands = Object.values(item.manifest.bin ?? {}).map((target) => sourceOf(item.folder, target));
  for (const path of [...entriesOf(item).values(), ...commands]) visit(path);
  return found;
}

function codeOf(text: string | undefined): string | undefined {
  return text && ts.transpileModule(text, { compilerOptions: options }).outputText;
}

/** The declarations of a module; all exports have explicit types, so they follow from the module alone. */
export function typesOf(text: string | undefined, removeComments = true): string | undefined {
  const compilerOptions = { ...options, declaration: true, removeComments };
  return text && ts.transpileDeclaration(text, { fileName: "module.ts", compilerOptions }).outputText;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  removeComments: true,
};
