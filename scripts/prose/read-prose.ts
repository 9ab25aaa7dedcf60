import ts from "typescript";
import { isMap, isScalar, parseAllDocuments, visit } from "yaml";

/** A sentence or paragraph that a person reads. */
export interface Prose {
  text: string;
  line: number;
  isDocstring: boolean;
}

/** Returns the prose of a file: Markdown without code, comments and sentences of TypeScript, texts of YAML. */
export function readProse(file: string, source: string): Prose[] {
  if (file.endsWith(".md")) return readMarkdown(source);
  return file.endsWith(".ts") ? readTypeScript(source) : readYaml(source);
}

function readMarkdown(source: string): Prose[] {
  const blank = (block: string): string => block.replace(/[^\n]/g, "");
  const text = source.replace(/^( *)(```|~~~)[\s\S]*?^\1\2/gm, blank).replace(/<!--[\s\S]*?-->/g, blank);
  return text.split("\n").flatMap((line, index) => toProse(line, index + 1));
}

function readTypeScript(source: string): Prose[] {
  const prose: Prose[] = [];
  const parsed = ts.createSourceFile("file.ts", source, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number): number => parsed.getLineAndCharacterOfPosition(position).line + 1;
  const comments = new Map<number, ts.CommentRange>();
  const read = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []) comments.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(source, node.getEnd()) ?? []) comments.set(range.pos, range);
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    // Names and codes have fewer words; sentences are error messages, command output and test titles.
    if (isText && countWords(node.text) > 3) prose.push(...toProse(node.text, lineAt(node.getStart())));
    ts.forEachChild(node, read);
  };
  read(parsed);
  for (const range of comments.values()) {
    const comment = source.slice(range.pos, range.end);
    const isDocstring = comment.startsWith("/**");
    const text = comment
      .replace(/^\s*(\/\*\*?|\*\/|\*|\/\/)/gm, "")
      .replace(/\*\/$/, "")
      .replace(/@example[\s\S]*?(?=\n\s*@|$)/g, "");
    prose.push(...toProse(text, lineAt(range.pos), isDocstring));
  }
  return prose;
}

function readYaml(source: string): Prose[] {
  const prose: Prose[] = [];
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    prose.push(...toProse(/(?:^|\s)#\s(.*)/.exec(line)?.[1] ?? "", index + 1));
  }
  const lineAt = (offset: number): number => source.slice(0, offset).split("\n").length;
  for (const document of parseAllDocuments(source)) {
    visit(document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !isScalar(value) || isMap(value) || typeof value.value !== "string") return;
        const isText = ["description", "summary", "title", "x-unverified"].includes(String(key.value));
        if (isText) prose.push(...toProse(value.value, lineAt(value.range?.[0] ?? 0), key.value !== "title"));
      },
    });
  }
  return prose;
}

/** Code between backticks, links and quotations are not counted. */
function toProse(raw: string, line: number, isDocstring = false): Prose[] {
  const text = raw
    .replace(/`[^`]*`/g, "x")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/https?:\/\/\S+/g, "x")
    .replace(/"[^"\n]*"/g, "x")
    .trim();
  return /[a-z]/i.test(text) ? [{ text, line, isDocstring }] : [];
}

/** Returns the number of words of a text. */
export function countWords(text: string): number {
  return text.match(/[A-Za-z][A-Za-z'’-]*/g)?.length ?? 0;
}
