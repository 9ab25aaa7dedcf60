import ts from "typescript";
import type { Schema } from "../spec/spec-document.ts";
import { isNamed, memberType, withType } from "./type-literal.ts";

const { factory } = ts;

const byPreference = "x-by-preference";

/**
 * Marks a body that depends on the `Prefer` header for `unionByPreference`: an object with a body for each value of the
 * header. The rule specs/preferences ensures that each value has its schema.
 */
export function markByPreference({ [byPreference]: preferences = [], anyOf = [] }: Schema): object {
  const properties = Object.fromEntries(preferences.map((preference, index) => [preference, anyOf[index]]));
  const bodies = { type: "object", required: preferences, properties };
  return { type: "object", required: [byPreference], properties: { [byPreference]: bodies } };
}

/**
 * Types a marked body as the union of its variants, which every client of the types can read, and puts the body for each
 * preference beside `content`, where only core looks for it.
 */
export function unionByPreference(literal: ts.TypeLiteralNode): ts.TypeLiteralNode {
  const content = memberType(literal, "content");
  const media = content?.members.find(ts.isPropertySignature);
  const marked = media?.type && ts.isTypeLiteralNode(media.type) ? media.type : undefined;
  const bodies = marked && memberType(marked, byPreference);
  if (!content || !media || !bodies) return literal;

  const variants = bodies.members.flatMap((member) => (ts.isPropertySignature(member) && member.type) || []);
  const union = withType(media, factory.createUnionTypeNode(variants));
  return factory.createTypeLiteralNode([
    ...literal.members.map((member) =>
      isNamed(member, "content") ? withType(member, factory.createTypeLiteralNode([union])) : member,
    ),
    ...marked.members,
  ]);
}
