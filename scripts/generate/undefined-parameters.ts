import ts from "typescript";
import { isNamed, withType } from "./type-literal.ts";

const { factory } = ts;

/** Lets every optional parameter be `undefined`, under `exactOptionalPropertyTypes` as well. */
export function undefinedParameters(literal: ts.TypeLiteralNode): ts.TypeLiteralNode {
  const isParameters = locations.every((name) => literal.members.some((member) => isNamed(member, name)));
  return isParameters ? factory.createTypeLiteralNode(literal.members.map(orUndefined)) : literal;
}

const locations = ["query", "header", "path", "cookie"];

function orUndefined(member: ts.TypeElement): ts.TypeElement {
  if (!ts.isPropertySignature(member) || !member.type) return member;
  const type = ts.isTypeLiteralNode(member.type)
    ? factory.createTypeLiteralNode(member.type.members.map(orUndefined))
    : member.type;
  const nothing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  if (!member.questionToken) return withType(member, type);
  const isNever = type.kind === ts.SyntaxKind.NeverKeyword;
  return withType(member, isNever ? nothing : factory.createUnionTypeNode([type, nothing]));
}
