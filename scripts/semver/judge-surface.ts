import ts from "typescript";
import { compareParts, type Difference } from "./compare-parts.ts";
import { differenceBump } from "./difference-bump.ts";
import { loadSurface, type Surface } from "./load-surface.ts";
import { joinPlace } from "./place.ts";
import { hasChangedSince } from "./read-git.ts";
import type { Reason } from "./reason.ts";
import { propertiesOf } from "./type-parts.ts";

/** Finds what has changed in what a service's package has from core and by hand: names, options, results and errors. */
export async function judgeSurface(root: string, commit: string, service: string): Promise<Reason[]> {
  const sources = ["packages/core/src", `packages/${service}/src`, ":(exclude)*.gen.ts", ":(exclude)*.test*.ts"];
  if (!(await hasChangedSince(root, commit, sources))) return [];

  const surface = await loadSurface(root, commit, service);
  const names = new Set([...surface.before.keys(), ...surface.after.keys()]);
  return [...names].flatMap((name) => judgeExport(surface, name));
}

function judgeExport({ checker, before, after }: Surface, name: string): Reason[] {
  const [one, other] = [before.get(name), after.get(name)];
  const reason = { direction: "named" as const, place: name, operations: [] };
  if (!other) return [{ ...reason, bump: "major", change: "removed" }];
  if (!one) return [{ ...reason, bump: "minor", change: "added" }];

  const [typeBefore, typeAfter] = [one, other].map((symbol) => propertiesOf(checker, comparableType(checker, symbol)));
  // By our convention, options are what users write, and all else is what they read.
  const direction = name.endsWith("Options") ? "sent" : "received";
  const differences = compareParts(checker, typeBefore ?? new Map(), typeAfter ?? new Map(), [name]);
  return differences.filter(isComparable).map((difference) => ({
    bump: differenceBump(checker, { ...difference, direction }),
    direction,
    // What concerns the results of many operations is told once.
    ...(name === "Results"
      ? { place: "Result", operations: difference.steps.slice(1, 2) }
      : { place: difference.steps.reduce(joinPlace), operations: [] }),
    change: difference.change,
  }));
}

/** Generic methods, such as those of a client, never accept each other; options, results and old users judge them. */
function isComparable({ change, before }: Difference): boolean {
  const signatures = before?.type.getCallSignatures() ?? [];
  return change !== "another type" || !signatures.some(({ typeParameters }) => typeParameters);
}

/** The type that has properties to compare: of a class what it makes, of a function or what is generic none. */
function comparableType(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type | undefined {
  const isType = symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias);
  const type = isType ? checker.getDeclaredTypeOfSymbol(symbol) : undefined;
  return type?.aliasTypeArguments || (type as ts.InterfaceType | undefined)?.typeParameters ? undefined : type;
}
