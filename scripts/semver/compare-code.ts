import ts from "typescript";
import type { Reason } from "./reason.ts";
import { type Files, listPackages, type PackageVersion, startsOf } from "./snapshot.ts";
import { importsOf } from "./worlds.ts";

/** Compares the modules that a package ships, apart from the types that its users see. */
export function compareCode(before: Files, after: Files, was: PackageVersion, is: PackageVersion): Reason[] {
  const isDifferent = (path: string) => before.get(path) !== after.get(path);
  // A generated module follows from the spec, which has separate reasons.
  const isRated = (path: string) => path.endsWith(".gen.ts") && isDifferent(`${is.folder}/openapi.json`);
  const paths = [...new Set([...listModules(before, was), ...listModules(after, is)])];
  return paths
    .filter((path) => isDifferent(path) && !isRated(path))
    .flatMap((path): Reason[] => {
      const code = codeOf(before.get(path)) !== codeOf(after.get(path));
      const types = typesOf(before.get(path)) !== typesOf(after.get(path));
      const change = code ? "implementation" : "declarations";
      return code || types
        ? [{ bump: "patch", direction: "named", location: path.slice(is.folder.length + 1), change }]
        : [];
    });
}

/** Lists the modules of a package that its entries and commands lead to. */
function listModules(files: Files, item: PackageVersion): Set<string> {
  const packages = listPackages(files);
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path) || !path.startsWith(`${item.folder}/`) || !files.has(path)) return;
    found.add(path);
    for (const target of importsOf(files, packages, path)) visit(target);
  };
  for (const path of startsOf(item)) visit(path);
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
