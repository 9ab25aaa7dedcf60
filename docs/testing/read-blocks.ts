import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = ["*.md", "docs/*.md", "packages/*/README.md", "examples/**/README.md"];

/** Code block of a page. */
export interface Block {
  /** Page and line of the block, such as `docs/lists.md:12`. */
  readonly title: string;
  /** Name of a file for the block. */
  readonly file: string;
  /** The code, after the import that the page hides in a comment before it. */
  readonly code: string;
  /** The command that runs the block. A block with JSX belongs to a browser or a framework, and is only compiled. */
  readonly runner: "node" | "vitest" | "none";
}

/** Reads the TypeScript of all pages. */
export function readBlocks(): Block[] {
  const files = globSync(pages, { cwd: root, exclude: ["**/node_modules"] });
  return files.sort().flatMap((page) => blocksOf(page, readFileSync(`${root}/${page}`, "utf8")));
}

function blocksOf(page: string, text: string): Block[] {
  return [...text.matchAll(/(?:<!-- (import [^\n]+) -->\n+)?```(tsx?)\n(.+?)```/gs)].map((match, index) => {
    const [, hidden, language, code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const runner = language === "tsx" ? "none" : `${hidden}${code}`.includes('from "vitest"') ? "vitest" : "node";
    const name = `${page.replace(/\.md$/, "").replaceAll(/\W+/g, "-").toLowerCase()}-${index + 1}`;
    return {
      title: `${page}:${line}`,
      file: `${name}${runner === "vitest" ? ".test" : ""}.${language}`,
      // A block without an import is a module as well.
      code: `${hidden ?? "export {};"}\n${code}`,
      runner,
    };
  });
}
