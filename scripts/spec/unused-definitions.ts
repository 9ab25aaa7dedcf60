import { globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isRef, parseYaml, Source } from "@redocly/openapi-core";
import { pointerKeys, toPointer } from "./json-pointer.ts";
import { linkTo } from "./locate.ts";
import { walkTree } from "./walk-tree.ts";

/**
 * Finds definitions in the files of `specs/` that no spec refers to, with a line for each.
 *
 * The linter checks the components of one document only, not the files that it is split into.
 */
export function unusedDefinitions(root: string): string[] {
  const files = globSync("specs/**/*.yaml", { cwd: root })
    .sort()
    .map((path) => readDefinitions(join(root, path)));
  const used = new Set(files.flatMap(references));
  return files.flatMap(({ source, content }) => {
    const names = "openapi" in content ? [] : Object.keys(content);
    return names
      .filter((name) => !used.has(source.absoluteRef + toPointer([name])))
      .map((name) => {
        const place = linkTo(root, { source, pointer: toPointer([name]), reportOnKey: true });
        return `${place} unused-definition: ${name} is never used. Remove it, or refer to it.`;
      });
  });
}

interface Definitions {
  source: Source;
  content: object;
}

function readDefinitions(path: string): Definitions {
  const source = new Source(path, readFileSync(path, "utf8"));
  return { source, content: (parseYaml(source.body) ?? {}) as object };
}

/** Returns the definitions that a file refers to, each as its path and its pointer. */
function references({ source: { absoluteRef }, content }: Definitions): string[] {
  const found: string[] = [];
  walkTree(content, (node) => {
    if (!isRef(node)) return;
    const [file, pointer = ""] = node.$ref.split("#");
    const path = file ? resolve(dirname(absoluteRef), file) : absoluteRef;
    found.push(path + toPointer(pointerKeys(pointer).slice(0, 1)));
  });
  return found;
}
