import ts from "typescript";
import type { Claim } from "./confirm-claims.ts";
import type { Spot, TypeComparison } from "./type-comparison.ts";

/** Compares the statements of a class that its members do not show. */
export function compareClasses(rules: TypeComparison, before: ts.Symbol, after: ts.Symbol, spot: Spot): Claim[] {
  const [one, other] = [before, after].map(({ declarations }) => declarations?.find(ts.isClassDeclaration));
  if (!one || !other) return [];
  const isClosed = ({ members }: ts.ClassDeclaration) =>
    members.filter(ts.isConstructorDeclaration).some((node) => isHidden(node, hidden));
  const flag = (is: (node: ts.ClassDeclaration) => boolean, harder: string, easier: string) => {
    if (is(one) === is(other)) return [];
    return is(other) ? rules.differ(spot, "major", harder) : rules.differ(spot, "minor", easier);
  };
  const base = (node: ts.ClassDeclaration) =>
    node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.getText();
  return [
    ...flag((node) => isHidden(node, flags.Abstract), "now abstract", "no longer abstract"),
    ...flag(isClosed, "constructor hidden", "constructor now public"),
    // Users cannot write an object of a class with hidden members.
    ...(spot.direction === "sent" ? flag(hasHidden, "hidden members added", "hidden members removed") : []),
    ...(base(one) === base(other) ? [] : rules.differ(spot, "unrated", "another base class")),
  ];
}

const flags = ts.ModifierFlags;
const hidden = flags.Private | flags.Protected;

function isHidden(node: ts.Declaration, wanted: ts.ModifierFlags): boolean {
  return (ts.getCombinedModifierFlags(node) & wanted) !== 0;
}

/** Returns whether a class has members that users cannot write, so that no other object is one. */
function hasHidden({ members }: ts.ClassDeclaration): boolean {
  const isPrivate = ({ name }: ts.ClassElement) => name !== undefined && ts.isPrivateIdentifier(name);
  return members.some((node) => isPrivate(node) || (!ts.isConstructorDeclaration(node) && isHidden(node, hidden)));
}

/** Returns whether a symbol is a class with members that users cannot write. */
export function isNominal(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((node) => ts.isClassDeclaration(node) && hasHidden(node)) === true;
}
