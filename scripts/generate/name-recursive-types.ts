import ts from "typescript";

const { factory } = ts;

/**
 * Gives schemas that contain themselves in a union or an array a type alias: TypeScript resolves the property of an
 * interface at once, which is circular, but an alias only when it is used.
 */
export function nameRecursiveTypes(nodes: ts.Node[]): ts.Node[] {
  const schemas = new Map(nodes.flatMap(schemasOf).map((member) => [ts.idText(member.name as ts.Identifier), member]));
  const edges = new Map([...schemas].map(([name, { type }]) => [name, eagerReferences(type)]));
  const recursive = new Set([...schemas.keys()].filter((name) => reaches(edges, name, name, new Set())));
  if (recursive.size === 0) return nodes;

  const aliases = [...recursive].map((name) =>
    factory.createTypeAliasDeclaration(
      undefined,
      aliasOf(name),
      undefined,
      replaceReferences(schemas.get(name)?.type as ts.TypeNode, recursive),
    ),
  );
  return [...aliases, ...nodes.map((node) => replaceMembers(node, recursive))];
}

function aliasOf(name: string): string {
  return `Recursive${name}`;
}

function schemasOf(node: ts.Node): ts.PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  return node.members.flatMap((member) => {
    if (!isNamed(member, "schemas") || !member.type || !ts.isTypeLiteralNode(member.type)) return [];
    return member.type.members.filter(ts.isPropertySignature);
  });
}

function isNamed(member: ts.TypeElement, name: string): member is ts.PropertySignature {
  return ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === name;
}

/** The schemas that TypeScript resolves together with a type: those outside the properties of objects. */
function eagerReferences(node: ts.Node | undefined): string[] {
  if (!node || ts.isTypeLiteralNode(node)) return [];
  const name = referenceName(node);
  if (name) return [name];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...eagerReferences(child)));
  return found;
}

function reaches(edges: Map<string, string[]>, from: string, target: string, seen: Set<string>): boolean {
  return (edges.get(from) ?? []).some((name) => {
    if (name === target) return true;
    return !seen.has(name) && reaches(edges, name, target, seen.add(name));
  });
}

/** The name in `components["schemas"]["Name"]`. */
function referenceName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const [section, name] = [node.objectType.indexType, node.indexType].map((index) =>
    ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal) ? index.literal.text : undefined,
  );
  return section === "schemas" ? name : undefined;
}

function replaceReferences(type: ts.TypeNode, recursive: Set<string>): ts.TypeNode {
  return rewrite(type, (node) => {
    const name = referenceName(node);
    return name && recursive.has(name) ? factory.createTypeReferenceNode(aliasOf(name)) : undefined;
  }) as ts.TypeNode;
}

function replaceMembers(node: ts.Node, recursive: Set<string>): ts.Node {
  const members = schemasOf(node).filter(({ name }) => recursive.has(ts.idText(name as ts.Identifier)));
  return rewrite(node, (child) => {
    const member = members.find((candidate) => candidate === child);
    if (!member) return undefined;
    const type = factory.createTypeReferenceNode(aliasOf(ts.idText(member.name as ts.Identifier)));
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
  });
}

function rewrite(root: ts.Node, replace: (node: ts.Node) => ts.Node | undefined): ts.Node {
  const { transformed } = ts.transform(root, [
    (context) =>
      function visit(node): ts.Node {
        return replace(node) ?? ts.visitEachChild(node, visit, context);
      },
  ]);
  return transformed[0] ?? root;
}
