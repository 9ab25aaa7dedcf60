import ts from "typescript";
import { compareTypeParameters } from "./compare-signatures.ts";
import { compareTypes, isDeferred } from "./compare-types.ts";
import type { Claim } from "./confirm-claims.ts";
import { type Declared, listDeclarations } from "./declarations.ts";
import type { Difference, Rules, Spot } from "./difference.ts";
import { compareDocumentation } from "./documentation.ts";
import { createRules } from "./rules.ts";
import type { PackageVersion } from "./snapshot.ts";
import { importCode, memberCode } from "./surface-code.ts";
import type { Worlds } from "./worlds.ts";

/** Compares the declarations of a package, export by export, with those of its last release. */
export function compareSurface(worlds: Worlds, before: PackageVersion, after: PackageVersion): Claim[] {
  const ones = listDeclarations(worlds, "before", before);
  const others = listDeclarations(worlds, "after", after);
  const received = [...ones.values(), ...others.values()].filter(({ directions }) => directions.has("received"));
  const rules = createRules(worlds, new Map(), new Set(received.map(({ symbol }) => symbol)));
  return [...new Set([...ones.keys(), ...others.keys()])].flatMap((key): Claim[] => {
    const [one, other] = [ones.get(key), others.get(key)];
    const declared = other ?? one;
    if (!declared || (one && other && (one.symbol === other.symbol || isSpecType(other)))) return [];
    const isExported = declared.exportedBy.size > 0;
    if (!one || !other) return isExported ? [namedClaim(after.name, declared.name, other ? "added" : "removed")] : [];
    const folder = other.path.split("/").slice(0, 2).join("/");
    const from = folder === after.folder ? {} : { from: folder.replace("packages/", "") };
    const types = compareDeclared(rules, one, other).map((difference): Claim => {
      const { bump, direction, location, change, before, after: now } = difference;
      const isNamed = isExported && bump === "major" && one.symbol.flags & ts.SymbolFlags.Type;
      const type = isNamed ? rules.checker.getDeclaredTypeOfSymbol(one.symbol) : undefined;
      const snippet = type && memberCode(rules, after.name, one.name, type, difference);
      return { bump, direction, location, change, before, after: now, ...from, ...(snippet ? { snippet } : {}) };
    });
    return [
      ...types,
      ...compareDocumentation(one.symbol, other.symbol, one.name).map((reason) => ({ ...reason, ...from })),
    ];
  });
}

function namedClaim(packageName: string, name: string, change: "added" | "removed"): Claim {
  const [symbol = "", subpath] = name.split(" ").reverse();
  const path = subpath ? `${packageName}${subpath.slice(1)}` : packageName;
  const location = subpath ? `${symbol} of ${path}` : name;
  if (change === "added") return { bump: "minor", direction: "named", location, change };
  return { bump: "major", direction: "named", location, change, snippet: importCode(path, symbol) };
}

/** The types of a spec are compared operation by operation. */
function isSpecType({ name, path }: Declared): boolean {
  return path.endsWith(".gen.ts") && ["paths", "components", "operations", "webhooks", "$defs"].includes(name);
}

function compareDeclared(rules: Rules, before: Declared, after: Declared): Difference[] {
  const { checker } = rules;
  const start = (direction: "sent" | "received"): Spot => ({
    direction,
    location: before.name,
    steps: [],
    visited: new Set(),
  });
  const [wasValue, isValue] = [before, after].map(({ symbol }) => (symbol.flags & ts.SymbolFlags.Value) !== 0);
  const [wasType, isType] = [before, after].map(({ symbol }) => (symbol.flags & ts.SymbolFlags.Type) !== 0);
  const lost = (wasValue && !isValue) || (wasType && !isType);
  if (lost)
    return [
      { ...start("received"), bump: "major", change: wasValue && !isValue ? "no longer a value" : "no longer a type" },
    ];
  const values = wasValue
    ? compareTypes(
        rules,
        checker.getTypeOfSymbol(before.symbol),
        checker.getTypeOfSymbol(after.symbol),
        start("received"),
      )
    : [];
  if (!wasValue && isValue) values.push({ ...start("received"), bump: "minor", change: "now a value" });
  if (!wasType) return values;
  const direction = before.directions.has("received") || after.directions.has("received") ? "received" : "sent";
  return [...values, ...compareNamed(rules, before.symbol, after.symbol, start(direction))];
}

function compareNamed(rules: Rules, before: ts.Symbol, after: ts.Symbol, spot: Spot): Difference[] {
  const { checker } = rules;
  const [one, other] = [before, after].map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)) as [ts.Type, ts.Type];
  const generics = compareTypeParameters(rules, parametersOf(checker, before), parametersOf(checker, after), spot);
  if (!isDeferred(one) && !isDeferred(other)) return [...generics, ...compareTypes(rules, one, other, spot)];
  if (one.isIntersection() && other.isIntersection()) return [...generics, ...compareTypes(rules, one, other, spot)];
  // Within its own declaration, the name of a generic alias says nothing.
  const [text, successor] = [rules.rename(aliasText(before)), aliasText(after)];
  return text === successor
    ? generics
    : [...generics, { ...spot, change: "another generic type", bump: "unrated", before: text, after: successor }];
}

function parametersOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.TypeParameter[] {
  const declaration = symbol.declarations?.find(
    (node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node),
  );
  const parameters = (declaration as ts.InterfaceDeclaration | undefined)?.typeParameters ?? [];
  return parameters.map((parameter) => checker.getTypeAtLocation(parameter) as ts.TypeParameter);
}

function aliasText(symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration);
  if (!declaration) return symbol.name;
  return printer
    .printNode(ts.EmitHint.Unspecified, declaration.type, declaration.getSourceFile())
    .replaceAll(/\s+/g, " ");
}

const printer = ts.createPrinter({ removeComments: true });
