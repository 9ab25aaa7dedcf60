import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const pages = globSync(["*.md", "{docs,packages,examples,scripts,specs}/**/*.md"], {
  cwd: fileURLToPath(root),
  exclude: ["**/node_modules", "**/__fixtures__"],
});

test.each(pages)("the links of %s lead to files and headings of the repository", (page) => {
  const broken = linksOf(page).filter((link) => !isKnown(new URL(link, new URL(page, root))));

  expect(broken).toEqual([]);
});

test("the index of docs lists every page", () => {
  const listed = linksOf("docs/README.md");
  const missing = globSync("*.md", { cwd: fileURLToPath(new URL("docs", root)) }).filter(
    (page) => page !== "README.md" && !listed.includes(page),
  );

  expect(missing).toEqual([]);
});

/** Returns the relative links of a page, and those to its own repository. */
function linksOf(page: string): string[] {
  const text = readFileSync(new URL(page, root), "utf8").replaceAll(/```.*?```|`[^`\n]*`/gs, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) =>
      link.replace(/^https:\/\/github\.com\/itwin-rest\/itwin-rest\/(blob|tree)\/main\//, () => root.href),
    )
    .filter((link) => !/^(https?|mailto):/.test(link));
}

function isKnown(target: URL): boolean {
  const { hash } = target;
  const path = fileURLToPath(target);
  if (!existsSync(path)) return false;
  return hash === "" || headingsOf(readFileSync(path, "utf8")).includes(hash.slice(1));
}

/** Returns the anchors of a page's headings, as GitHub writes them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}
