import ts from "typescript";
import { isNamed, withType } from "./type-literal.ts";

const { factory } = ts;

/** Lets every optional parameter be `undefined`, under `exactOptionalPropertyTypes` as well. */
export function undefinedParameters(context: ts.TransformationContext): ts.Transformer<ts.Node> {
  const orUndefined = (member: ts.TypeElement): ts.TypeElement => {
    if (!ts.isPropertySignature(member) || !member.type) return member;
    const type = ts.isTypeLiteralNode(member.type)
      ? factory.createTypeLiteralNode(member.type.members.map(orUndefined))
      : member.type;
    const nothing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
    if (!member.questionToken) return withType(member, type);
    const isNever = type.kind === ts.SyntaxKind.NeverKeyword;
    return withType(member, isNever ? nothing : factory.createUnionTypeNode([type, nothing]));
  };
  return function visit(node): ts.Node {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isTypeLiteralNode(visited) || !visited.members.some((member) => isNamed(member, "cookie"))) return visited;
    return factory.createTypeLiteralNode(visited.members.map(orUndefined));
  };
}
