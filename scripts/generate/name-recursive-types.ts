import type { Node, PropertySignature, TypeNode } from "typescript";
import { isNamed } from "./adjust-types.ts";
import { ts } from "./openapi-typescript.ts";

const { factory } = ts;

/**
 * Gives schemas that contain themselves in a union or an array a type alias, and returns the aliases: TypeScript resolves
 * the property of an interface at once, which is circular, but an alias only when it is used.
 */
export function nameRecursiveTypes(nodes: Node[]): Node[] {
  const schemas = new Map(nodes.flatMap(schemasOf).map((member) => [ts.idText(member.name as never), member]));
  const edges = new Map([...schemas].map(([name, { type }]) => [name, eagerReferences(type)]));
  const recursive = new Set([...schemas.keys()].filter((name) => reaches(edges, name, name, new Set())));

  const rename = (node: Node): Node => {
    const name = referenceName(node);
    return name && recursive.has(name) ? aliasReference(name) : ts.visitEachChild(node, rename, undefined);
  };
  return [...recursive].map((name) => {
    const member = schemas.get(name) as PropertySignature;
    const type = rename(member.type as TypeNode) as TypeNode;
    Object.assign(member, { type: aliasReference(name) });
    return factory.createTypeAliasDeclaration(undefined, `Recursive${name}`, undefined, type);
  });
}

function aliasReference(name: string): TypeNode {
  return factory.createTypeReferenceNode(`Recursive${name}`);
}

function schemasOf(node: Node): PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const schemas = node.members.find((member) => isNamed(member, "schemas"))?.type;
  return schemas && ts.isTypeLiteralNode(schemas) ? schemas.members.filter(ts.isPropertySignature) : [];
}

/** The schemas that TypeScript resolves together with a type: those outside the properties of objects. */
function eagerReferences(node: Node | undefined): string[] {
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
function referenceName(node: Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const [section, name] = [node.objectType.indexType, node.indexType].map((index) =>
    ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal) ? index.literal.text : undefined,
  );
  return section === "schemas" ? name : undefined;
}
