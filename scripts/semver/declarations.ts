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
  const visited = { sent: new Set<ts.Symbol>(), received: new Set<ts.Symbol>() };

  const declare = (symbol: ts.Symbol): Declared | undefined => {
    const file = symbol.declarations?.[0]?.getSourceFile();
    const path = file && worlds.locate(file)?.path;
    if (!path || symbol.flags & (ts.SymbolFlags.TypeParameter | ts.SymbolFlags.Property)) return undefined;
    const known = found.get(symbol) ?? {
      name: symbol.name,
      symbol,
      exportedBy: new Set(),
      directions: new Set(),
      path,
    };
    found.set(symbol, known);
    return known;
  };
  const enter = (symbol: ts.Symbol, direction: "sent" | "received") => {
    const declared = declare(symbol);
    if (!declared || visited[direction].has(symbol)) return;
    visited[direction].add(symbol);
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
      visit(node.trueType, direction);
      visit(node.falseType, direction);
      return;
    }
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : ts.isTypeQueryNode(node)
          ? node.exprName
          : undefined;
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol) enter(resolved(checker, symbol), direction);
    ts.forEachChild(node, (child) => visit(child, direction));
  };

  const exported = [...entriesOf(item)].flatMap(([path, file]) =>
    exportsOf(worlds, side, file).map((symbol) => ({ path, symbol })),
  );
  for (const { path, symbol } of exported) {
    const target = resolved(checker, symbol);
    const declared = declare(target);
    declared?.exportedBy.add(path === "." ? symbol.name : `${path} ${symbol.name}`);
    if (target.flags & ts.SymbolFlags.Value) enter(target, "received");
  }
  // A type that no function uses: by convention, users write options and read the rest.
  for (const { symbol } of exported) {
    const target = resolved(checker, symbol);
    if (declare(target)?.directions.size === 0) enter(target, symbol.name.endsWith("Options") ? "sent" : "received");
  }
  return keyed([...found.values()]);
}

function keyed(declared: Declared[]): Map<string, Declared> {
  const entries = declared.flatMap((one): [string, Declared][] =>
    one.exportedBy.size > 0
      ? [...one.exportedBy].map((name) => [name, { ...one, name }])
      : [[`${one.path} ${one.name}`, one]],
  );
  return new Map(entries);
}

function exportsOf({ checker, sourceFile }: Worlds, side: Side, path: string): ts.Symbol[] {
  const file = sourceFile(side, path);
  const module = file && checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module) : [];
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
