import ts from "typescript";
import { entriesOf, type PackageVersion } from "./package-version.ts";
import type { Side, Worlds } from "./worlds.ts";

/** A declared name of a package that users can import, or that such a name is made of. */
export interface Declared {
  /** The name; of an export of another entry, the entry before it. */
  name: string;
  symbol: ts.Symbol;
  isExported: boolean;
  /** The directions in which data of the type travels. */
  directions: Set<Direction>;
  /** The file, from the root of the repository. */
  path: string;
}

type Direction = "sent" | "received";

/** Lists the names that the surface of a package consists of, each with the directions in which functions use it. */
export function listDeclarations(worlds: Worlds, side: Side, item: PackageVersion): Map<string, Declared> {
  const { checker } = worlds;
  const exported = [...entriesOf(item)].flatMap(([entry, path]) => {
    const file = worlds.sourceFile(side, path);
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    return symbols.map((symbol) => ({ entry, name: symbol.name, target: resolveAlias(checker, symbol) }));
  });
  const found = new Map<ts.Symbol, Declared>();
  for (const { target } of exported) if (target.flags & ts.SymbolFlags.Value) enter(target, "received");
  // A type that no function uses: by convention, users write options and read the rest.
  for (const { name, target } of exported)
    if (!found.has(target)) enter(target, name.endsWith("Options") ? "sent" : "received");

  const names = exported.flatMap(({ entry, name, target }) => {
    const declared = found.get(target);
    return declared ? [{ ...declared, name: entry === "." ? name : `${entry} ${name}`, isExported: true }] : [];
  });
  const targets = new Set(exported.map(({ target }) => target));
  const internal = [...found.values()].filter(({ symbol }) => !targets.has(symbol));
  return new Map([
    ...internal.map((one): [string, Declared] => [`${one.path} ${one.name}`, one]),
    ...names.map((one): [string, Declared] => [one.name, one]),
  ]);

  function enter(symbol: ts.Symbol, direction: Direction): void {
    const file = symbol.declarations?.[0]?.getSourceFile();
    const path = file && worlds.locate(file);
    if (!path || symbol.flags & (ts.SymbolFlags.TypeParameter | ts.SymbolFlags.Property)) return;
    const declared = found.get(symbol) ?? { name: symbol.name, symbol, isExported: false, directions: new Set(), path };
    found.set(symbol, declared);
    if (declared.directions.has(direction)) return;
    declared.directions.add(direction);
    // The types of a spec are compared operation by operation.
    if (!path.endsWith(".gen.ts")) for (const declaration of symbol.declarations ?? []) visit(declaration, direction);
  }

  function visit(node: ts.Node, direction: Direction): void {
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
    if (symbol) enter(resolveAlias(checker, symbol), direction);
    ts.forEachChild(node, (child) => visit(child, direction));
  }
}

function resolveAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function nameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  return ts.isTypeQueryNode(node) ? node.exprName : undefined;
}
