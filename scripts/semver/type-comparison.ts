import ts from "typescript";
import type { Claim } from "./confirm-claims.ts";
import type { Rated } from "./reason.ts";
import { membersOf, type Part } from "./type-members.ts";
import { comparingCode, memberPlace, omittingCode, type Place, passingCode } from "./user-code.ts";
import type { Worlds } from "./worlds.ts";

/** A member of a type, on the way inward from an exported name. */
export interface Spot {
  direction: "sent" | "received";
  location: string;
  /** The member in the code of users, if they can write it. */
  place?: Place | undefined;
  /** The pairs of types on the way here. */
  visited?: ReadonlySet<string>;
}

/** Moves a step inward, such as to a property, an element `[]`, a parameter `(name)` or a type argument `<0>`. */
export function spotAt(spot: Spot, step: string, part?: Part): Spot {
  if (step.startsWith("<")) return { ...spot, place: undefined };
  const { location } = spot;
  const inner = location === "" || /^[[(]/.test(step) ? `${location}${step}` : `${location}.${step}`;
  const place = part?.place ?? memberPlace(spot.place, step, part);
  return { ...spot, location: step === "new" ? `new ${location}` : inner, place };
}

/** The names that types have in a comparison. */
interface Names {
  /** The names of the schemas of a spec. */
  schemas?: ReadonlyMap<ts.Type, string>;
  /** The declarations that users receive. */
  received?: ReadonlySet<ts.Symbol>;
  /** Lines that declare the names in the code of users. */
  prelude: string[];
}

/** A comparison of types of two versions. */
export class TypeComparison {
  readonly checker: ts.TypeChecker;
  readonly prelude: string[];
  readonly #worlds: Worlds;
  readonly #names: Required<Omit<Names, "prelude">>;
  readonly #links = new Map<ts.Type, ts.Type>();

  constructor(worlds: Worlds, names: Names) {
    this.checker = worlds.checker;
    this.prelude = names.prelude;
    this.#worlds = worlds;
    this.#names = { schemas: new Map(), received: new Set(), ...names };
  }

  /** Describes one difference, with the types before and after, or their texts. */
  differ(spot: Spot, bump: Rated, change: string, before?: ts.Type | string, after?: ts.Type | string): Claim[] {
    const { direction, location } = spot;
    const [was, is] = [before, after].map((type) => (type === undefined ? undefined : this.textOf(type)));
    const one = was === undefined ? undefined : this.#rename(was);
    const lines = bump === "major" ? this.#breakingCode(spot, change, before, after) : undefined;
    const snippet = lines && { prelude: this.prelude, lines };
    return [{ direction, location, bump, change, before: one, after: one === is ? undefined : is, snippet }];
  }

  #breakingCode({ place, direction }: Spot, change: string, before?: ts.Type | string, after?: ts.Type | string) {
    if (!place) return undefined;
    const isReceived = direction === "received";
    if (!isReceived && change.endsWith("required")) return omittingCode(place);
    if (typeof before !== "object") return undefined;
    const lost = isReceived && typeof after === "object" && this.lostValue(before, after);
    if (lost) return comparingCode(place, this.checker.typeToString(lost));
    const isAbsent = isReceived && place.isUnsure && change !== "now optional";
    // The name of an alias stands for another type now.
    const text = this.textOf(before, ts.TypeFormatFlags.InTypeAlias);
    return passingCode(place, direction, `${text}${isAbsent ? " | undefined" : ""}`);
  }

  /** Rates two types as a whole: users' values must still be accepted, and received values must still have the old type. */
  relate(before: ts.Type, after: ts.Type, spot: Spot): Claim[] {
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

  /** Arrives at a type: its name starts the location again, and users pass back received values, but do not write them. */
  enter(type: ts.Type, spot: Spot): Spot {
    const isReceived = this.#names.received.has(type.aliasSymbol ?? type.symbol);
    const direction = isReceived ? "received" : spot.direction;
    return { ...spot, direction, location: this.nameOf(type) ?? spot.location };
  }

  /** The place of a schema, which users name. */
  placeOf(before: ts.Type, after: ts.Type): Place | undefined {
    const [name, other] = [before, after].map((type) => this.#names.schemas.get(type));
    return name !== undefined && name === other ? { type: name } : undefined;
  }

  /** The name of a schema or of a declared type. */
  nameOf(type: ts.Type): string | undefined {
    const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
    const isMember = ts.SymbolFlags.Function | ts.SymbolFlags.Method | ts.SymbolFlags.Property;
    const isNamed = symbol && !symbol.name.startsWith("__") && !(symbol.flags & isMember);
    const isDeclared = isNamed && this.#pathOf(symbol)?.endsWith(".gen.ts") === false;
    return this.#names.schemas.get(type) ?? (isDeclared ? symbol.name : undefined);
  }

  /** Returns whether a type is that of a spec, which is compared operation by operation. */
  isRatedElsewhere({ symbol }: ts.Type): boolean {
    return this.#names.schemas.size === 0 && this.#pathOf(symbol)?.endsWith(".gen.ts") === true;
  }

  /** Returns whether a type is declared outside of the packages. */
  isForeign({ symbol, aliasSymbol }: ts.Type): boolean {
    const declared = aliasSymbol ?? symbol;
    const isDeclared = declared && (declared.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) !== 0;
    return isDeclared && this.#pathOf(declared) === undefined;
  }

  /** The path of a declaration of a package. */
  #pathOf(symbol: ts.Symbol | undefined): string | undefined {
    const file = symbol?.declarations?.[0]?.getSourceFile();
    return file && this.#worlds.locate(file);
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

  textOf(type: ts.Type | string, moreFlags: ts.TypeFormatFlags = 0): string {
    if (typeof type === "string") return type;
    const { schemas } = this.#names;
    const name = schemas.get(type);
    if (name) return name;
    const element = this.checker.isArrayType(type) && this.checker.getTypeArguments(type as ts.TypeReference)[0];
    const elementName = element && schemas.get(element);
    return elementName ? `${elementName}[]` : this.checker.typeToString(type, undefined, flags | moreFlags);
  }

  /** Gives the type parameters in a text of the last release the names that they have now. */
  #rename(text: string): string {
    return [...this.#links].reduce((result, [{ symbol }, to]) => {
      const isRenamed = symbol.name !== to.symbol.name;
      return isRenamed ? result.replaceAll(new RegExp(`\\b${symbol.name}\\b`, "g"), to.symbol.name) : result;
    }, text);
  }

  /** Returns whether two types have the same text, with or without other names of type parameters. */
  isSameText(before: ts.Type | string, after: ts.Type | string): boolean {
    const [one, other] = [this.textOf(before), this.textOf(after)];
    return one === other || this.#rename(one) === other;
  }
}

const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
