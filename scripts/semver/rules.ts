import ts from "typescript";
import type { Rules } from "./difference.ts";
import type { Worlds } from "./worlds.ts";

/** Prepares a comparison of the types of two states. */
export function createRules(
  worlds: Worlds,
  schemaNames: Map<ts.Type, string> = new Map(),
  received: Set<ts.Symbol> = new Set(),
): Rules {
  const { checker } = worlds;
  const links = new Map<ts.Type, ts.Type>();
  const isForeign = ({ symbol, aliasSymbol }: ts.Type) => {
    const declared = aliasSymbol ?? symbol;
    if (!declared?.declarations || !(declared.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) return false;
    return declared.declarations.every((declaration) => !worlds.locate(declaration.getSourceFile()));
  };
  const textOf = (type: ts.Type | undefined) =>
    type && (schemaText(type) ?? checker.typeToString(type, undefined, flags));
  const schemaText = (type: ts.Type): string | undefined => {
    const element = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
    const name = element ? schemaText(element) : schemaNames.get(type);
    return name && (element ? `${name}[]` : name);
  };
  const ownName = (type: ts.Type) => {
    const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
    const file = symbol?.declarations?.[0]?.getSourceFile();
    const isNamed =
      symbol &&
      !symbol.name.startsWith("__") &&
      !(symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Method | ts.SymbolFlags.Property));
    return isNamed && file && worlds.locate(file) && !file.fileName.endsWith(".gen.ts") ? symbol.name : undefined;
  };
  return {
    checker,
    isForeign,
    isRatedElsewhere: ({ symbol }) =>
      schemaNames.size === 0 && symbol?.declarations?.[0]?.getSourceFile().fileName.endsWith(".gen.ts") === true,
    directionOf: ({ aliasSymbol, symbol }) => (received.has(aliasSymbol ?? symbol) ? "received" : undefined),
    nameOf: (type) => schemaNames.get(type) ?? ownName(type),
    link(before, after) {
      for (const [index, type] of before.entries()) {
        const other = after[index];
        if (other) links.set(type, other);
      }
    },
    isLinked: (before, after) => links.get(before) === after,
    textOf: textOf as Rules["textOf"],
    genericTextOf: (type) => renamed(textOf(type) ?? "", links),
    isSameText: (before, after) =>
      textOf(before) === textOf(after) || renamed(textOf(before) ?? "", links) === textOf(after),
    rename: (text) => renamed(text, links),
  };
}

const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** Gives type parameters the names that they have now. */
function renamed(text: string, links: Map<ts.Type, ts.Type>): string {
  let result = text;
  for (const [from, to] of links) {
    const [name, wanted] = [from.symbol.name, to.symbol.name];
    if (name !== wanted) result = result.replaceAll(new RegExp(`\\b${name}\\b`, "g"), wanted);
  }
  return result;
}
