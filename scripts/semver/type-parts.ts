import ts from "typescript";

/** A part of a type: a property, a parameter, a body. */
export interface Part {
  type: ts.Type;
  isOptional: boolean;
}

/** The properties of an object type by name; none of a type that is no object, such as never. */
export function propertiesOf(checker: ts.TypeChecker, type: ts.Type | undefined): Map<string, Part> {
  const object = type && objectOf(type);
  if (!object) return new Map();
  return new Map(checker.getPropertiesOfType(object).map((property) => [property.name, partOf(checker, property)]));
}

/** The parts along a way, undefined where it leads out of the type. */
export function partsAlong(checker: ts.TypeChecker, parts: Map<string, Part>, steps: string[]): (Part | undefined)[] {
  const [step, ...further] = steps;
  if (step === undefined) return [];
  const part = parts.get(step);
  const object = part && objectOf(part.type);
  const element = object && elementOf(checker, object);
  const members = element ? new Map([["[]", element]]) : propertiesOf(checker, object);
  return [part, ...partsAlong(checker, members, further)];
}

/** An element of an array, which may always miss, or undefined if the type is no array. */
export function elementOf(checker: ts.TypeChecker, type: ts.Type): Part | undefined {
  const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return element && { type: element, isOptional: true };
}

/** The one object or array type that a type consists of, but for null. */
export function objectOf(type: ts.Type): ts.Type | undefined {
  const [member, ...others] = membersOf(type).filter(({ flags }) => !(flags & ts.TypeFlags.Null));
  return member && others.length === 0 && member.flags & ts.TypeFlags.Object ? member : undefined;
}

/** The members of a union, or the type itself. */
export function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Whether null is one of the values of a type. */
export function isNullable(type: ts.Type): boolean {
  return membersOf(type).some(({ flags }) => flags & ts.TypeFlags.Null);
}

function partOf(checker: ts.TypeChecker, property: ts.Symbol): Part {
  const type = checker.getTypeOfSymbol(property);
  const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
  return { type: isOptional ? withoutUndefined(checker, writtenType(checker, property) ?? type) : type, isOptional };
}

/** The type of a property as it is written, but for one of a generic type: the checker adds undefined to what is optional. */
function writtenType(checker: ts.TypeChecker, { flags, valueDeclaration }: ts.Symbol): ts.Type | undefined {
  const isGeneric = flags & ts.SymbolFlags.Transient;
  const written = valueDeclaration && ts.isPropertySignature(valueDeclaration) ? valueDeclaration.type : undefined;
  return isGeneric || !written ? undefined : checker.getTypeFromTypeNode(written);
}

function withoutUndefined(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return isNullable(type) ? type : checker.getNonNullableType(type);
}
