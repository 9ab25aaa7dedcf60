import ts from "typescript";

const { factory } = ts;

/** Whether a member of a type literal is a property of this name. */
export function isNamed(member: ts.Node, name: string): member is ts.PropertySignature {
  return (
    ts.isPropertySignature(member) &&
    (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) &&
    member.name.text === name
  );
}

/** Returns the type literal that is the type of a property. */
export function memberType(literal: ts.TypeLiteralNode, name: string): ts.TypeLiteralNode | undefined {
  const type = literal.members.find((member) => isNamed(member, name))?.type;
  return type && ts.isTypeLiteralNode(type) ? type : undefined;
}

/** Replaces the type of a property and keeps its comments. */
export function withType(member: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
}
