import ts from "typescript";
import { entriesOf, type PackageVersion } from "./snapshot.ts";
import type { Side, Worlds } from "./worlds.ts";

/** A declared name of a package that users can import, or that such a name is made of. */
export interface Declared {
  name: string;
  symbol: ts.Symbol;
  /** The import paths that have the name, such as `.`; none for an internal one. */
  exportedBy: Set<string>;
  /** The directions in which data of the type travels. */
  directions: Set<"sent" | "received">;
  /** The file, from the root of the repository. */
  path: string;
}

/** Lists the names that the surface of a package consists of, each with the directions in which functions use it. */
export function listDeclarations(worlds: Worlds, side: Side, item: PackageVersion): Map<string, Declared> {
  const { checker } = worlds;
  const found = new Map<ts.Symbol, Declared>();
  const resolved = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const declare = (symbol: ts.Symbol): Declared | undefined => {
    const file = symbol.declarations?.[0]?.getSourceFile();
    const path = file && worlds.locate(file)?.path;
    if (!path || symbol.flags & (ts.SymbolFlags.TypeParameter | ts.SymbolFlags.Property)) return undefined;
    const { name } = symbol;
    const known = found.get(symbol) ?? { name, symbol, exportedBy: new Set(), directions: new Set(), path };
    found.set(symbol, known);
    return known;
  };
  const enter = (symbol: ts.Symbol, direction: "sent" | "received") => {
    const declared = declare(symbol);
    if (!declared || declared.directions.has(direction)) return;
    declared.directions.add(direction);
    // The types of a spec are compared operation by operation.
    if (declared.path.endsWith(".gen.ts")) return;
    for (const declaration of symbol.declarations ?? []) visit(declaration, direction);
  };
  const visit = (node: ts.Node, direction: "sent" | "received"): void => {
    if (ts.isTypeParameterDeclaration(node) || ts.isBlock(node)) return;
    if (ts.isParameter(node)) {
      if (node.type) visit(node.type, direction === "sent" ? "received" : "sent");
      return;
    }
    if (ts.isConditionalTypeNode(node)) {
      for (const result of [node.trueType, node.falseType]) visit(result, direction);
      return;
    }
    const name = nameIn(node);
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol) enter(resolved(symbol), direction);
    ts.forEachChild(node, (child) => visit(child, direction));
  };

  const exported = [...entriesOf(item)].flatMap(([path, name]) => {
    const file = worlds.sourceFile(side, name);
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    return symbols.map((symbol) => ({ path, name: symbol.name, target: resolved(symbol) }));
  });
  for (const { path, name, target } of exported) {
    declare(target)?.exportedBy.add(path === "." ? name : `${path} ${name}`);
    if (target.flags & ts.SymbolFlags.Value) enter(target, "received");
  }
  // A type that no function uses: by convention, users write options and read the rest.
  for (const { name, target } of exported) {
    if (declare(target)?.directions.size === 0) enter(target, name.endsWith("Options") ? "sent" : "received");
  }
  const entries = [...found.values()].flatMap((one): [string, Declared][] => {
    const names = [...one.exportedBy].map((name): [string, Declared] => [name, { ...one, name }]);
    return names.length > 0 ? names : [[`${one.path} ${one.name}`, one]];
  });
  return new Map(entries);
}

function nameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  return ts.isTypeQueryNode(node) ? node.exprName : undefined;
}
