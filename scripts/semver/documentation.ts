import ts from "typescript";
import { namedReason, type Reason } from "./reason.ts";

/** Compares the doc comments of a declaration and its members: they are tooltips, and they state defaults. */
export function compareDocumentation(before: ts.Symbol, after: ts.Symbol, name: string): Reason[] {
  const ones = readComments(before, name);
  return [...readComments(after, name)].flatMap(([location, is]): Reason[] => {
    const was = ones.get(location);
    if (!was || was.text === is.text) return [];
    const found: Reason[] = [];
    const [wasDeprecated, isDeprecated] = [was, is].map(({ deprecated }) => deprecated !== undefined);
    if (isDeprecated && !wasDeprecated) found.push(namedReason("minor", location, "now deprecated"));
    if (wasDeprecated && !isDeprecated) found.push(namedReason("patch", location, "no longer deprecated"));
    if (was.default === undefined && is.default !== undefined)
      found.push(namedReason("patch", location, "default documented", undefined, is.default));
    else if (was.default !== is.default)
      found.push(namedReason("major", location, "another default", was.default, is.default));
    return found.length > 0 ? found : [namedReason("patch", location, "documentation")];
  });
}

interface Comment {
  text: string;
  deprecated: string | undefined;
  default: string | undefined;
}

/** Reads the comments of a declaration and its members by their locations. */
function readComments(symbol: ts.Symbol, name: string): Map<string, Comment> {
  const found = new Map<string, Comment>();
  const visit = (node: ts.Node, owner: string): void => {
    if (ts.isBlock(node) || ts.isTypeParameterDeclaration(node)) return;
    const { name: key } = node as ts.NamedDeclaration;
    const location = key && (ts.isIdentifier(key) || ts.isStringLiteral(key)) ? `${owner}.${key.text}` : owner;
    if (ts.isTypeElement(node) || ts.isClassElement(node)) found.set(location, readComment(node));
    ts.forEachChild(node, (child) => visit(child, location));
  };
  for (const declaration of symbol.declarations ?? []) {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    found.set(name, readComment(node));
    ts.forEachChild(node, (child) => visit(child, name));
  }
  return found;
}

function readComment(node: ts.Node): Comment {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tags = comments.flatMap(({ tags }) => [...(tags ?? [])]);
  const textOf = (wanted: string) => {
    const tag = tags.find(({ tagName }) => tagName.text === wanted);
    return tag && words(ts.getTextOfJSDocComment(tag.comment) ?? "");
  };
  const text = comments.map((comment) => comment.getText().replaceAll(/^\s*\/?\*+\/?/gm, "")).join("\n");
  return { text: words(text), deprecated: textOf("deprecated"), default: textOf("default") };
}

/** Line breaks and indentation are not part of the text. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
