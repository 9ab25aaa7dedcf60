import ts from "typescript";
import type { Reason } from "./reason.ts";

/** Compares the doc comments of a declaration and its members: they are tooltips, and they state defaults. */
export function compareDocumentation(before: ts.Symbol, after: ts.Symbol, name: string): Reason[] {
  const [ones, others] = [before, after].map((symbol) => readComments(symbol, name));
  return [...(others ?? [])].flatMap(([location, is]): Reason[] => {
    const was = ones?.get(location);
    if (!was || JSON.stringify(was) === JSON.stringify(is)) return [];
    const base = { direction: "named" as const, location };
    const found: Reason[] = [];
    if (is.deprecated !== undefined && was.deprecated === undefined)
      found.push({ ...base, bump: "minor", change: "now deprecated" });
    if (was.deprecated !== undefined && is.deprecated === undefined)
      found.push({ ...base, bump: "patch", change: "no longer deprecated" });
    if (was.default !== is.default) {
      const bump = was.default === undefined ? "patch" : "major";
      found.push({
        ...base,
        bump,
        change: was.default === undefined ? "default documented" : "another default",
        before: was.default,
        after: is.default,
      });
    }
    return found.length > 0 ? found : [{ ...base, bump: "patch", change: "documentation" }];
  });
}

interface Comment {
  text: string;
  deprecated?: string;
  default?: string;
}

function readComments(symbol: ts.Symbol, name: string): Map<string, Comment> {
  const found = new Map<string, Comment>();
  const visit = (node: ts.Node, location: string) => {
    const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    const tag = (wanted: string) =>
      comments.flatMap(({ tags }) => tags ?? []).find(({ tagName }) => tagName.text === wanted);
    const textOfTag = (wanted: string) => {
      const wantedTag = tag(wanted);
      return wantedTag && words(ts.getTextOfJSDocComment(wantedTag.comment) ?? "");
    };
    const [deprecated, fallback] = [textOfTag("deprecated"), textOfTag("default")];
    const text = words(
      comments
        .map((comment) => comment.getText())
        .join("\n")
        .replaceAll(/^\s*\/?\*+\/?/gm, ""),
    );
    found.set(location, {
      text,
      ...(deprecated === undefined ? {} : { deprecated }),
      ...(fallback === undefined ? {} : { default: fallback }),
    });
    ts.forEachChild(node, (child) => {
      const key = (child as ts.NamedDeclaration).name;
      if (ts.isBlock(child) || ts.isTypeParameterDeclaration(child)) return;
      visitMembers(
        child,
        key && (ts.isIdentifier(key) || ts.isStringLiteral(key)) ? `${location}.${key.text}` : undefined,
        location,
      );
    });
  };
  const visitMembers = (node: ts.Node, location: string | undefined, owner: string): void => {
    if (location && (ts.isTypeElement(node) || ts.isClassElement(node))) {
      visit(node, location);
      return;
    }
    ts.forEachChild(node, (child) => {
      const key = (child as ts.NamedDeclaration).name;
      if (!ts.isBlock(child))
        visitMembers(child, key && ts.isIdentifier(key) ? `${owner}.${key.text}` : undefined, owner);
    });
  };
  for (const declaration of symbol.declarations ?? [])
    visit(ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration, name);
  return found;
}

/** Line breaks and indentation are not part of the text. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
