import ts from "typescript";
import type { Reason } from "./reason.ts";
import { type Files, listPackages, type PackageVersion, startsOf } from "./snapshot.ts";
import { importsOf } from "./worlds.ts";

/** Compares what a package ships besides its types: its code, and the pages that npm shows. */
export function compareFiles(before: Files, after: Files, was: PackageVersion, is: PackageVersion): Reason[] {
  const reason = (location: string, change: string): Reason => ({
    bump: "patch",
    direction: "named",
    location,
    change,
  });
  const pages = ["README.md", "LICENSE"].filter(
    (name) => before.get(`${was.folder}/${name}`) !== after.get(`${is.folder}/${name}`),
  );
  const [ones, others] = [listModules(before, was), listModules(after, is)];
  const isDifferent = (path: string) => before.get(path) !== after.get(path);
  // A generated module follows from the spec, which has separate reasons.
  const isRated = (path: string) => path.endsWith(".gen.ts") && isDifferent(`${is.folder}/openapi.json`);
  const paths = [...new Set([...ones, ...others])].filter((path) => isDifferent(path) && !isRated(path));
  const code = paths.filter((path) => codeOf(before.get(path)) !== codeOf(after.get(path)));
  const types = paths.filter((path) => !code.includes(path) && typesOf(before.get(path)) !== typesOf(after.get(path)));
  return [
    ...pages.map((name) => reason(name, "documentation")),
    ...code.map((path) => reason(path.slice(is.folder.length + 1), "implementation")),
    ...types.map((path) => reason(path.slice(is.folder.length + 1), "declarations")),
  ];
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
  return text === undefined
    ? undefined
    : ts.transpileModule(text, { compilerOptions: { ...options, removeComments: true } }).outputText;
}

function typesOf(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : ts.transpileDeclaration(text, {
        fileName: "module.ts",
        compilerOptions: { ...options, declaration: true, removeComments: true },
      }).outputText;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};
