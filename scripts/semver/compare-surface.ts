import ts from "typescript";
import { compareClasses, isNominal } from "./compare-classes.ts";
import { compareTypeParameters } from "./compare-type-parameters.ts";
import { compareTexts, compareTypes } from "./compare-types.ts";
import { type Claim, nameClaim } from "./confirm-claims.ts";
import { type Declared, listDeclarations } from "./declarations.ts";
import { compareDocumentation } from "./documentation.ts";
import type { PackageVersion } from "./package-version.ts";
import { pairByKey } from "./pair-by-key.ts";
import { type Spot, TypeComparison } from "./type-comparison.ts";
import { isDeferred } from "./type-members.ts";
import type { Worlds } from "./worlds.ts";

/** Compares the declarations of a package, export by export, with those of its last release. */
export function compareSurface(worlds: Worlds, before: PackageVersion, after: PackageVersion): Claim[] {
  const ones = listDeclarations(worlds, "before", before);
  const others = listDeclarations(worlds, "after", after);
  const received = [...ones.values(), ...others.values()].filter(({ directions }) => directions.has("received"));
  const names = [...ones.values()].filter(isNamed).map(({ name }) => name);
  const rules = new TypeComparison(worlds, {
    received: new Set(received.map(({ symbol }) => symbol)),
    prelude: [`import type { ${names.join(", ")} } from "${before.name}";`],
  });
  const pairs = pairByKey(ones, others).filter(({ was, is }) => was?.symbol !== is?.symbol);
  // The checker can relate the two versions of a type, unless they contain types that are compared in another way.
  const isRelated = pairs.every(
    ({ was, is }) => !was || !is || !(isSpecType(is) || isNominal(was.symbol) || isNominal(is.symbol)),
  );
  return pairs.flatMap(({ key, was, is }): Claim[] => {
    if (!was || !is) return (was ?? is)?.isExported ? [exportClaim(key, after.name, is !== undefined)] : [];
    if (isSpecType(is)) return [];
    const found = compareDeclared(rules, was, is);
    const isRewritten = isRelated && textOf(was.symbol) !== textOf(is.symbol);
    if (found.length === 0 && isRewritten && !isEquivalent(rules, was, is))
      found.push(...rules.differ({ direction: "received", location: is.name }, "unrated", "another type"));
    const folder = is.path.split("/").slice(0, 2).join("/");
    const from = folder === after.folder ? {} : { from: folder.replace("packages/", "") };
    return [...found, ...compareDocumentation(was.symbol, is.symbol, was.name)].map((claim) => ({ ...claim, ...from }));
  });
}

/** Returns whether users can import a type from the package itself. */
function isNamed({ name, symbol, isExported }: Declared): boolean {
  return isExported && !name.includes(" ") && isType(symbol);
}

function exportClaim(name: string, packageName: string, isAdded: boolean): Claim {
  const [symbol = "", subpath = "."] = name.split(" ").reverse();
  const path = `${packageName}${subpath.slice(1)}`;
  const location = subpath === "." ? name : `${symbol} of ${path}`;
  return nameClaim(location, isAdded, { prelude: [], lines: [`import { ${symbol} } from "${path}";`] });
}

/** The types of a spec are compared operation by operation. */
function isSpecType({ name, path }: Declared): boolean {
  return path.endsWith(".gen.ts") && ["paths", "components", "operations", "webhooks", "$defs"].includes(name);
}

function textOf({ declarations = [] }: ts.Symbol): string {
  return declarations.map((node) => node.getText()).join("\n");
}

/** Returns whether values of either version are values of the other one, as far as types without parameters tell. */
function isEquivalent({ checker }: TypeComparison, { symbol: one }: Declared, { symbol: other }: Declared): boolean {
  const areRelated = (typeOf: (symbol: ts.Symbol) => ts.Type) =>
    checker.isTypeAssignableTo(typeOf(one), typeOf(other)) && checker.isTypeAssignableTo(typeOf(other), typeOf(one));
  if ([one, other].some((symbol) => parametersOf(checker, symbol).length > 0)) return true;
  return (
    (!isType(one) || areRelated((symbol) => checker.getDeclaredTypeOfSymbol(symbol))) &&
    (!isValue(one) || areRelated((symbol) => checker.getTypeOfSymbol(symbol)))
  );
}

function isType({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Type) !== 0;
}

function isValue({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Value) !== 0;
}

function compareDeclared(rules: TypeComparison, before: Declared, after: Declared): Claim[] {
  const [one, other] = [before.symbol, after.symbol];
  const start: Spot = { direction: "received", location: before.name };
  if (isValue(one) && !isValue(other)) return rules.differ(start, "major", "no longer a value");
  if (isType(one) && !isType(other)) return rules.differ(start, "major", "no longer a type");
  const received = before.directions.has("received") || after.directions.has("received");
  const spot: Spot = { ...start, direction: received ? "received" : "sent", place: placeOf(rules, before) };
  const typeOf = (symbol: ts.Symbol) => rules.checker.getTypeOfSymbol(symbol);
  const isNew = isValue(other) && !isValue(one);
  return [
    ...(isNew ? rules.differ(start, "minor", "now a value") : []),
    ...(isValue(one) ? compareTypes(rules, typeOf(one), typeOf(other), start) : []),
    ...(isType(one) ? compareNamed(rules, one, other, spot) : []),
    ...compareClasses(rules, one, other, { ...start, direction: before.directions.has("sent") ? "sent" : "received" }),
  ];
}

function compareNamed(rules: TypeComparison, before: ts.Symbol, after: ts.Symbol, spot: Spot): Claim[] {
  const { checker } = rules;
  const [one, other] = [before, after].map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)) as [ts.Type, ts.Type];
  const generics = compareTypeParameters(rules, parametersOf(checker, before), parametersOf(checker, after), spot);
  const isPlain = !isDeferred(one) && !isDeferred(other);
  if (isPlain || (one.isIntersection() && other.isIntersection()))
    return [...generics, ...compareTypes(rules, one, other, spot)];
  // Within its own declaration, the name of a generic alias stands for the type.
  return [...generics, ...compareTexts(rules, aliasText(before), aliasText(after), spot)];
}

/** The type as users write it, if they can import it. */
function placeOf({ checker }: TypeComparison, declared: Declared): Spot["place"] {
  if (!isNamed(declared)) return undefined;
  const generics = parametersOf(checker, declared.symbol).map(() => "any");
  return { type: `${declared.name}${generics.length > 0 ? `<${generics.join(", ")}>` : ""}` };
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
