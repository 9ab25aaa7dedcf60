import type { Node, PropertySignature, TypeElement, TypeLiteralNode, TypeNode } from "typescript";
import { ts } from "./openapi-typescript.ts";

const { factory } = ts;

/** The property that marks a body that depends on the `Prefer` header. */
export const byPreference = "x-by-preference";

/** Changes the types of operations and responses in place; those of schemas do not change. */
export function adjustTypes(node: Node): void {
  if (isNamed(node, "schemas")) return;
  ts.forEachChild(node, adjustTypes);
  if (!ts.isTypeLiteralNode(node)) return;
  if (locations.every((name) => propertyOf(node, name))) node.members.forEach(allowUndefined);
  uniteByPreference(node);
}

/** Returns whether a node is the property of this name. */
export function isNamed(node: Node, name: string): node is PropertySignature {
  return (
    ts.isPropertySignature(node) &&
    (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) &&
    node.name.text === name
  );
}

function propertyOf(literal: TypeLiteralNode, name: string): PropertySignature | undefined {
  return literal.members.find((member) => isNamed(member, name));
}

/** Returns the type literal that is the type of a property. */
function literalOf(literal: TypeLiteralNode, name: string): TypeLiteralNode | undefined {
  const type = propertyOf(literal, name)?.type;
  return type && ts.isTypeLiteralNode(type) ? type : undefined;
}

const locations = ["query", "header", "path", "cookie"];

/** Lets every optional parameter be `undefined`, under `exactOptionalPropertyTypes` as well. */
function allowUndefined(member: TypeElement): void {
  if (!ts.isPropertySignature(member) || !member.type) return;
  if (ts.isTypeLiteralNode(member.type)) member.type.members.forEach(allowUndefined);
  if (!member.questionToken) return;
  const nothing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const isNever = member.type.kind === ts.SyntaxKind.NeverKeyword;
  setType(member, isNever ? nothing : factory.createUnionTypeNode([member.type, nothing]));
}

/**
 * Types a body that depends on the `Prefer` header as the union of its variants, which every client of the types can read,
 * and adds the body for each preference beside `content`, where only core looks for it.
 */
function uniteByPreference(response: TypeLiteralNode): void {
  const media = literalOf(response, "content")?.members.find(ts.isPropertySignature);
  const marked = media?.type && ts.isTypeLiteralNode(media.type) ? media.type : undefined;
  const bodies = marked && literalOf(marked, byPreference);
  if (!media || !bodies) return;
  const variants = bodies.members.flatMap((member) => (ts.isPropertySignature(member) && member.type) || []);
  setType(media, factory.createUnionTypeNode(variants));
  Object.assign(response, { members: factory.createNodeArray([...response.members, ...marked.members]) });
}

/** No program contains the nodes, so they may change. */
function setType(member: PropertySignature, type: TypeNode): void {
  Object.assign(member, { type });
}
