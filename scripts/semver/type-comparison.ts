import ts from "typescript";
import type { Rated } from "./reason.ts";
import { membersOf } from "./type-members.ts";
import type { Worlds } from "./worlds.ts";

/** A member of a type, as a step of the path from an exported name. */
export interface Spot {
  direction: "sent" | "received";
  location: string;
  /** The members on the way from the start of the comparison. */
  steps: string[];
  visited: ReadonlySet<string>;
}

/** A difference between a member of a type and its successor. */
export interface Difference extends Spot {
  bump: Rated;
  change: string;
  before?: string | undefined;
  after?: string | undefined;
  beforeType?: ts.Type | undefined;
  afterType?: ts.Type | undefined;
}

/** The start of a comparison. */
export function spotOf(direction: Spot["direction"], location: string, steps: string[] = []): Spot {
  return { direction, location, steps, visited: new Set() };
}

/** Moves a step inward. */
export function spotAt(spot: Spot, step: string): Spot {
  const { location } = spot;
  const inner = location === "" || /^[[(]/.test(step) ? `${location}${step}` : `${location}.${step}`;
  return { ...spot, location: step === "new" ? `new ${location}` : inner, steps: [...spot.steps, step] };
}

/** A comparison of types of two versions. */
export class TypeComparison {
  readonly checker: ts.TypeChecker;
  readonly #worlds: Worlds;
  readonly #schemaNames: ReadonlyMap<ts.Type, string>;
  readonly #received: ReadonlySet<ts.Symbol>;
  readonly #links = new Map<ts.Type, ts.Type>();

  constructor(
    worlds: Worlds,
    schemaNames: ReadonlyMap<ts.Type, string> = new Map(),
    received: ReadonlySet<ts.Symbol> = new Set(),
  ) {
    this.checker = worlds.checker;
    this.#worlds = worlds;
    this.#schemaNames = schemaNames;
    this.#received = received;
  }

  /** Describes one difference, with the types before and after. */
  differ(spot: Spot, bump: Rated, change: string, before?: ts.Type, after?: ts.Type): Difference[] {
    const [one, other] = [before && this.genericTextOf(before), after && this.textOf(after)];
    const texts = { before: one, after: one === other ? undefined : other };
    return [{ ...spot, bump, change, ...texts, beforeType: before, afterType: after }];
  }

  /** Rates two types as a whole: users' values must still be accepted, and received values must still have the old type. */
  relate(before: ts.Type, after: ts.Type, spot: Spot): Difference[] {
    const [from, to] = spot.direction === "sent" ? [before, after] : [after, before];
    const isLost = spot.direction === "received" && this.lostValue(before, after) !== undefined;
    // Where nothing is expected, anything may be returned.
    const fits = (one: ts.Type, other: ts.Type) =>
      other.flags & ts.TypeFlags.Void || this.checker.isTypeAssignableTo(one, other);
    const bump = isLost || !fits(from, to) ? "major" : fits(to, from) ? "patch" : "minor";
    return this.differ(spot, bump, "another type", before, after);
  }

  /** A value that a union has no longer: a comparison with it stops compiling. */
  lostValue(before: ts.Type, after: ts.Type): ts.Type | undefined {
    return membersOf(before).find(
      (member) => member.flags & ts.TypeFlags.Literal && !this.checker.isTypeAssignableTo(member, after),
    );
  }

  /** The name at which a location starts again, such as that of a schema. */
  nameOf(type: ts.Type): string | undefined {
    const known = this.#schemaNames.get(type);
    const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
    const file = symbol?.declarations?.[0]?.getSourceFile();
    if (known || !symbol || !file || symbol.name.startsWith("__") || file.fileName.endsWith(".gen.ts")) return known;
    const isMember = symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Method | ts.SymbolFlags.Property);
    return !isMember && this.#worlds.locate(file) ? symbol.name : undefined;
  }

  /** Returns the direction of a type wherever it is used: users pass back received values, and do not write them. */
  directionOf({ aliasSymbol, symbol }: ts.Type): "received" | undefined {
    return this.#received.has(aliasSymbol ?? symbol) ? "received" : undefined;
  }

  /** Returns whether a type is that of a spec, which is compared operation by operation. */
  isRatedElsewhere({ symbol }: ts.Type): boolean {
    const file = symbol?.declarations?.[0]?.getSourceFile();
    return this.#schemaNames.size === 0 && file?.fileName.endsWith(".gen.ts") === true;
  }

  /** Returns whether a type is declared outside of the packages. */
  isForeign({ symbol, aliasSymbol }: ts.Type): boolean {
    const declared = aliasSymbol ?? symbol;
    if (!declared?.declarations || !(declared.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) return false;
    return declared.declarations.every((declaration) => !this.#worlds.locate(declaration.getSourceFile()));
  }

  /** Declares that the type parameters of two declarations stand for each other. */
  link(before: readonly ts.Type[], after: readonly ts.Type[]): void {
    for (const [index, type] of before.entries()) {
      const other = after[index];
      if (other) this.#links.set(type, other);
    }
  }

  isLinked(before: ts.Type, after: ts.Type): boolean {
    return before === after || this.#links.get(before) === after;
  }

  textOf(type: ts.Type): string {
    const name = this.#schemaNames.get(type);
    if (name) return name;
    const element = this.checker.isArrayType(type) && this.checker.getTypeArguments(type as ts.TypeReference)[0];
    const elementName = element && this.#schemaNames.get(element);
    return elementName ? `${elementName}[]` : this.checker.typeToString(type, undefined, flags);
  }

  /** The text of a type of the last release with the names that its type parameters have now. */
  genericTextOf(type: ts.Type): string {
    return this.rename(this.textOf(type));
  }

  /** Gives the type parameters in a text the names that they have now. */
  rename(text: string): string {
    return [...this.#links].reduce((result, [{ symbol }, to]) => {
      const isRenamed = symbol.name !== to.symbol.name;
      return isRenamed ? result.replaceAll(new RegExp(`\\b${symbol.name}\\b`, "g"), to.symbol.name) : result;
    }, text);
  }

  /** Returns whether two types have the same text, with or without other names of type parameters. */
  isSameText(before: ts.Type, after: ts.Type): boolean {
    const [one, other] = [this.textOf(before), this.textOf(after)];
    return one === other || this.rename(one) === other;
  }
}

const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
