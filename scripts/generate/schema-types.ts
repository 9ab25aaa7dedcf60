import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Schema, SpecDocument } from "../spec/spec-document.ts";

const { factory } = ts;

/**
 * Writes the types of a spec as TypeScript source: `paths`, `components` and `operations`.
 *
 * The only place that knows openapi-typescript.
 */
export async function schemaTypes(document: SpecDocument): Promise<string> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(document), objectByPreference) as OpenAPI3, {
    alphabetize: true,
    // A property with a default may still be left out of a request.
    defaultNonNullable: false,
    silent: true,
    transform: openEnum,
  });
  const used = nodes.filter((node) => !(ts.isTypeAliasDeclaration(node) && unused.includes(node.name.text)));
  const { transformed } = ts.transform(used, [closeResponseHeaders]);
  return astToString(transformed);
}

/** What openapi-typescript always declares and nobody refers to: our specs have neither webhooks nor `$defs`. */
const unused = ["webhooks", "$defs"];

/** A value that the service may add to tomorrow: the known ones are suggested, any other string is accepted. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const values: unknown = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const anyOther = factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]);
  const nullable = Array.isArray(schema.type) && schema.type.some((type) => type === "null");
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value)))),
    factory.createParenthesizedType(anyOther),
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/**
 * Turns a body that depends on the `Prefer` header into an object with a property for each value of the header: the client
 * picks the one that was asked for. The rule specs/preferences sees to it that each value has its schema.
 */
function objectByPreference(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("x-by-preference" in value)) return value;
  const { "x-by-preference": preferences = [], anyOf = [] } = value as Schema;
  const properties = Object.fromEntries(preferences.map((preference, index) => [preference, anyOf[index]]));
  return { type: "object", required: preferences, properties };
}

/** Takes `[name: string]: unknown` out of the headers of every response, so that a misspelt header does not compile. */
function closeResponseHeaders(context: ts.TransformationContext): ts.Transformer<ts.Node> {
  return function visit(node): ts.Node {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isTypeLiteralNode(visited) || !visited.members.some(isAnyHeader)) return visited;
    const headers = visited.members.filter((member) => !isAnyHeader(member));
    if (headers.length > 0) return factory.createTypeLiteralNode(headers);
    const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
    return factory.createTypeReferenceNode("Record", [never, never]);
  };
}

/** The generator calls the key of a header `name`, and that of an open schema `key`. */
function isAnyHeader(member: ts.TypeElement): boolean {
  if (!ts.isIndexSignatureDeclaration(member)) return false;
  const key = member.parameters[0]?.name;
  return key !== undefined && ts.isIdentifier(key) && key.text === "name";
}
