import ts from "typescript";

const { factory } = ts;

/** Removes `[name: string]: unknown` from the headers of each response, so that a misspelt header does not compile. */
export function closeResponseHeaders(context: ts.TransformationContext): ts.Transformer<ts.Node> {
  return function visit(node): ts.Node {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isTypeLiteralNode(visited) || !visited.members.some(isAnyHeader)) return visited;
    const headers = visited.members.filter((member) => !isAnyHeader(member));
    if (headers.length > 0) return factory.createTypeLiteralNode(headers);
    const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
    return factory.createTypeReferenceNode("Record", [never, never]);
  };
}

/** openapi-typescript names the key of a header `name`, and that of an open schema `key`. */
function isAnyHeader(member: ts.TypeElement): boolean {
  if (!ts.isIndexSignatureDeclaration(member)) return false;
  const key = member.parameters[0]?.name;
  return key !== undefined && ts.isIdentifier(key) && key.text === "name";
}
