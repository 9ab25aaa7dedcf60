import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { listFilesAt, readFileAt } from "./read-git.ts";

/** What a service's package exports, by name, as it was in a commit and as it is. */
export interface Surface {
  checker: ts.TypeChecker;
  before: Map<string, ts.Symbol>;
  after: Map<string, ts.Symbol>;
}

/**
 * Type-checks the sources of core and of a service as they were beside those that are there, both with the types of the
 * service as they are: what differs is not the spec's doing.
 *
 * The sources of that time are served to the compiler as if they lay beside those of today, in `src@before`.
 */
export async function loadSurface(root: string, commit: string, service: string): Promise<Surface> {
  const own = `packages/${service}`;
  const files = new Map<string, string>();
  for (const path of await listFilesAt(root, commit, ["packages/core/src", `${own}/src`])) {
    const text = path.endsWith(".ts") ? await readFileAt(root, commit, path) : undefined;
    if (text !== undefined) files.set(beforePath(join(root, path)), text);
  }
  const schema = join(root, own, "src/schema.gen.ts");
  files.set(beforePath(schema), await readFile(schema, "utf8"));
  for (const [path, text] of files)
    files.set(path, text.replaceAll('"@itwin-rest/core"', '"../../core/src@before/index.js"'));

  const entry = join(root, own, "src/verdict-probe.ts");
  files.set(beforePath(entry), probe.replaceAll("@itwin-rest/core", "../../core/src@before/index.js"));
  files.set(entry, probe);
  const program = createProgram([beforePath(entry), entry], files);
  const checker = program.getTypeChecker();
  const [before, after] = [beforePath(entry), entry].map((path) => exportsOf(checker, program.getSourceFile(path)));
  return { checker, before: before ?? new Map(), after: after ?? new Map() };
}

/** Generic types cannot be compared as such, so the results of a service stand for them. */
const probe = `export * from "./index.js";
import type { Result } from "@itwin-rest/core";
import type { operations } from "./schema.gen.js";
export type { CallOptions } from "@itwin-rest/core";
export type Results = { [Name in keyof operations]: Result<operations[Name]> };
`;

function beforePath(path: string): string {
  return path.replace(/\/src\/(?!.*\/src\/)/, "/src@before/");
}

function createProgram(entries: string[], files: Map<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
  };
  host.fileExists = (name) => files.has(name) || existsSync(name);
  host.directoryExists = () => true;
  return ts.createProgram(entries, options, host);
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ["@itwin-rest/source"],
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  noEmit: true,
};

function exportsOf(checker: ts.TypeChecker, file: ts.SourceFile | undefined): Map<string, ts.Symbol> {
  const module = file && checker.getSymbolAtLocation(file);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
}
