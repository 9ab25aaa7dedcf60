import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { listPublicPackages } from "../consumer/list-public-packages.ts";

/** Returns the names of the types that each entry point of the public packages exports, such as `@itwin-rest/mock/server`. */
export function exportedTypes(root: string): Record<string, string[]> {
  const types: Record<string, string[]> = {};
  for (const folder of listPublicPackages(root)) {
    const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const [subpath, target] of Object.entries<Record<string, string>>(exports)) {
      const source = target["@itwin-rest/source"];
      if (source) types[name + subpath.slice(1)] = typesOf(join(folder, source));
    }
  }
  return types;
}

/** Modules export by explicit lists or at the declaration: `export *` and default exports are not allowed here. */
function typesOf(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const names = statements.flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      return isExported ? [statement.name.text] : [];
    }
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause, isTypeOnly } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause)) throw new Error(`Export by an explicit list in ${file}.`);
    return exportClause.elements.filter((one) => isTypeOnly || one.isTypeOnly).map(({ name }) => name.text);
  });
  return names.sort();
}
