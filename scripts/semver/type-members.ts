import ts from "typescript";
import type { Place } from "./user-code.ts";

/** A property, a parameter or an element of a type. */
export interface Part {
  type: ts.Type;
  isOptional: boolean;
  isReadonly?: boolean;
  /** Its place in the code of users, unless that follows from its name. */
  place?: Place | undefined;
}

/** The members of a union, or the type itself. */
export function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/**
 * The properties of a type by name.
 *
 * Private members cannot be used, and the generator writes `body?: never` if there is no body.
 */
export function propertiesOf(checker: ts.TypeChecker, type: ts.Type | undefined): Map<string, Part> {
  const symbols = type ? checker.getPropertiesOfType(type).filter((symbol) => !isPrivate(symbol)) : [];
  const parts = symbols.map((symbol): [string, Part] => {
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const type = checker.getTypeOfSymbol(symbol);
    return [
      symbol.name,
      { type: isOptional ? withoutMissing(checker, type) : type, isOptional, isReadonly: isReadonly(symbol) },
    ];
  });
  return new Map(parts.filter(([, part]) => !(part.isOptional && part.type.flags & ts.TypeFlags.Never)));
}

/** The type of the elements of an array. */
export function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}

/** The one object type of a type that may also be null or undefined. */
export function objectOf(type: ts.Type): ts.Type | undefined {
  const absent = ts.TypeFlags.Null | ts.TypeFlags.Undefined;
  const [member, ...others] = membersOf(type).filter(({ flags }) => !(flags & absent));
  return member && others.length === 0 && member.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)
    ? member
    : undefined;
}

/** Removes the mark that the checker adds to the type of an optional property; a written `| undefined` is kept. */
function withoutMissing(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const isMissing = (member: ts.Type) => member.flags & ts.TypeFlags.Undefined && member !== checker.getUndefinedType();
  if (isMissing(type)) return checker.getNeverType();
  return without(checker, type, isMissing);
}

/** Removes variants from a union. */
export function without(checker: ts.TypeChecker, type: ts.Type, isGone: (member: ts.Type) => unknown): ts.Type {
  if (!type.isUnion() || !type.types.some(isGone)) return type;
  return (checker as UnionMaker).getUnionType(type.types.filter((member) => !isGone(member)));
}

/** The checker has this function, and its declarations leave it out. */
type UnionMaker = ts.TypeChecker & { getUnionType(types: ts.Type[]): ts.Type };

function isPrivate(symbol: ts.Symbol): boolean {
  const declaration = symbol.valueDeclaration;
  if (!declaration) return false;
  const name = ts.getNameOfDeclaration(declaration);
  return (
    (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0 ||
    (name !== undefined && ts.isPrivateIdentifier(name))
  );
}

function isReadonly(symbol: ts.Symbol): boolean {
  if (symbol.flags & ts.SymbolFlags.GetAccessor && !(symbol.flags & ts.SymbolFlags.SetAccessor)) return true;
  return (symbol.declarations ?? []).some(
    (declaration) => (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0,
  );
}

/** Returns whether a type depends on type parameters that are not known yet. */
export function isDeferred(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.some(isDeferred);
  if (type.flags & ts.TypeFlags.TemplateLiteral) return (type as ts.TemplateLiteralType).types.some(isDeferred);
  const isMapped = type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped;
  if (!isMapped) return (type.flags & ts.TypeFlags.Instantiable) !== 0;
  const mapped = type as unknown as { declaration: ts.MappedTypeNode; constraintType?: ts.Type };
  // The checker resolves the keys of a mapped type together with its properties.
  type.getProperties();
  const { constraintType, declaration } = mapped;
  return constraintType ? isDeferred(constraintType) : declaration.typeParameter.constraint !== undefined;
}
