import ts from "typescript";
import { compareClasses, isNominal } from "./compare-classes.ts";
import { compareTypeParameters } from "./compare-signatures.ts";
import { compareTypes } from "./compare-types.ts";
import type { Claim } from "./confirm-claims.ts";
import { type Declared, listDeclarations } from "./declarations.ts";
import { compareDocumentation } from "./documentation.ts";
import type { PackageVersion } from "./snapshot.ts";
import { memberCode } from "./surface-code.ts";
import { type Difference, type Spot, spotOf, TypeComparison } from "./type-comparison.ts";
import { isDeferred } from "./type-members.ts";
import type { Worlds } from "./worlds.ts";

/** Compares the declarations of a package, export by export, with those of its last release. */
export function compareSurface(worlds: Worlds, before: PackageVersion, after: PackageVersion): Claim[] {
  const ones = listDeclarations(worlds, "before", before);
  const others = listDeclarations(worlds, "after", after);
  const received = [...ones.values(), ...others.values()].filter(({ directions }) => directions.has("received"));
  const rules = new TypeComparison(worlds, new Map(), new Set(received.map(({ symbol }) => symbol)));
  // The checker can relate the two versions of a type, unless they contain types that are compared in another way.
  const isRelated = [...others].every(([key, other]) => {
    const one = ones.get(key);
    return (
      !one ||
      one.symbol === other.symbol ||
      !(isSpecType(other) || [one, other].some(({ symbol }) => isNominal(symbol)))
    );
  });
  return [...new Set([...ones.keys(), ...others.keys()])].flatMap((key): Claim[] => {
    const [one, other] = [ones.get(key), others.get(key)];
    const declared = other ?? one;
    if (!declared || (one && other && (one.symbol === other.symbol || isSpecType(other)))) return [];
    const isExported = declared.exportedBy.size > 0;
    if (!one || !other) return isExported ? [namedClaim(after.name, declared.name, other ? "added" : "removed")] : [];
    const folder = other.path.split("/").slice(0, 2).join("/");
    const from = folder === after.folder ? {} : { from: folder.replace("packages/", "") };
    const found = compareDeclared(rules, one, other);
    const isRewritten = isRelated && textOf(one.symbol) !== textOf(other.symbol);
    if (found.length === 0 && isRewritten && !isEquivalent(rules, one, other))
      found.push(...rules.differ(spotOf("received", declared.name), "unrated", "another type"));
    const types = found.map((difference): Claim => {
      const { steps: _, visited: __, beforeType: ___, afterType: ____, ...reason } = difference;
      const isNamed = isExported && reason.bump === "major" && one.symbol.flags & ts.SymbolFlags.Type;
      const type = isNamed ? rules.checker.getDeclaredTypeOfSymbol(one.symbol) : undefined;
      const snippet = type && memberCode(rules, after.name, one.name, type, difference);
      return { ...reason, ...from, ...(snippet ? { snippet } : {}) };
    });
    const comments = compareDocumentation(one.symbol, other.symbol, one.name);
    return [...types, ...comments.map((reason) => ({ ...reason, ...from }))];
  });
}

function namedClaim(packageName: string, name: string, change: "added" | "removed"): Claim {
  const [symbol = "", subpath] = name.split(" ").reverse();
  const path = subpath ? `${packageName}${subpath.slice(1)}` : packageName;
  const reason = { direction: "named", location: subpath ? `${symbol} of ${path}` : name, change } as const;
  if (change === "added") return { ...reason, bump: "minor" };
  return { ...reason, bump: "major", snippet: { prelude: [], lines: [`import { ${symbol} } from "${path}";`] } };
}

/** The types of a spec are compared operation by operation. */
function isSpecType({ name, path }: Declared): boolean {
  return path.endsWith(".gen.ts") && ["paths", "components", "operations", "webhooks", "$defs"].includes(name);
}

function textOf({ declarations = [] }: ts.Symbol): string {
  return declarations.map((node) => node.getText()).join("\n");
}

/** Returns whether values of either version are values of the other one, as far as types without parameters tell. */
function isEquivalent({ checker }: TypeComparison, before: Declared, after: Declared): boolean {
  const areRelated = (one: ts.Type, other: ts.Type) =>
    checker.isTypeAssignableTo(one, other) && checker.isTypeAssignableTo(other, one);
  const [one, other] = [before.symbol, after.symbol];
  const isGeneric = [one, other].some((symbol) => parametersOf(checker, symbol).length > 0);
  const isType = one.flags & ts.SymbolFlags.Type && !isGeneric;
  const isValue = one.flags & ts.SymbolFlags.Value && !isGeneric;
  return (
    (!isType || areRelated(checker.getDeclaredTypeOfSymbol(one), checker.getDeclaredTypeOfSymbol(other))) &&
    (!isValue || areRelated(checker.getTypeOfSymbol(one), checker.getTypeOfSymbol(other)))
  );
}

function compareDeclared(rules: TypeComparison, before: Declared, after: Declared): Difference[] {
  const start = spotOf("received", before.name);
  const kinds = { value: ts.SymbolFlags.Value, type: ts.SymbolFlags.Type };
  const has = ({ symbol }: Declared, kind: keyof typeof kinds) => (symbol.flags & kinds[kind]) !== 0;
  for (const kind of ["value", "type"] as const) {
    if (has(before, kind) && !has(after, kind)) return rules.differ(start, "major", `no longer a ${kind}`);
  }
  const isNew = has(after, "value") && !has(before, "value");
  const [was, is] = [before, after].map(({ symbol }) => rules.checker.getTypeOfSymbol(symbol));
  const values = has(before, "value") && was && is ? compareTypes(rules, was, is, start) : [];
  const received = before.directions.has("received") || after.directions.has("received");
  const spot = spotOf(received ? "received" : "sent", before.name);
  const isSent = before.directions.has("sent");
  return [
    ...(isNew ? rules.differ(start, "minor", "now a value") : values),
    ...(has(before, "type") ? compareNamed(rules, before.symbol, after.symbol, spot) : []),
    ...compareClasses(rules, before.symbol, after.symbol, { ...start, direction: isSent ? "sent" : "received" }),
  ];
}

function compareNamed(rules: TypeComparison, before: ts.Symbol, after: ts.Symbol, spot: Spot): Difference[] {
  const { checker } = rules;
  const [one, other] = [before, after].map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)) as [ts.Type, ts.Type];
  const generics = compareTypeParameters(rules, parametersOf(checker, before), parametersOf(checker, after), spot);
  const isPlain = !isDeferred(one) && !isDeferred(other);
  if (isPlain || (one.isIntersection() && other.isIntersection()))
    return [...generics, ...compareTypes(rules, one, other, spot)];
  // Within its own declaration, the name of a generic alias stands for the type.
  const texts = { before: rules.rename(aliasText(before)), after: aliasText(after) };
  const isSame = texts.before === texts.after;
  return isSame ? generics : [...generics, { ...spot, ...texts, change: "another generic type", bump: "unrated" }];
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
  const text = printer.printNode(ts.EmitHint.Unspecified, declaration.type, declaration.getSourceFile());
  return text.replaceAll(/\s+/g, " ");
}

const printer = ts.createPrinter({ removeComments: true });
