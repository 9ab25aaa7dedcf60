import type { SchemaObject } from "openapi-typescript";
import type { LiteralTypeNode, TypeNode } from "typescript";
import { ts } from "./openapi-typescript.ts";

const { factory, SyntaxKind } = ts;

/** Type of an `x-extensible-enum`: its values are suggested, and any other value of their type is accepted. */
export function openEnumType(schema: SchemaObject): TypeNode | undefined {
  const values: unknown = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const types = [schema.type as string | string[]].flat();
  const keyword = types.includes("string") ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword;
  const anyOther = [factory.createKeywordTypeNode(keyword), factory.createTypeLiteralNode([])];
  return factory.createUnionTypeNode([
    ...values.filter((value) => value !== null).map((value) => factory.createLiteralTypeNode(literal(value))),
    factory.createParenthesizedType(factory.createIntersectionTypeNode(anyOther)),
    ...(types.includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

function literal(value: string | number): LiteralTypeNode["literal"] {
  if (typeof value === "string") return factory.createStringLiteral(value);
  const number = factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, number) : number;
}
