import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import {
  escapePointerFragment,
  getLineColLocation,
  isRef,
  parseYaml,
  Source,
  unescapePointerFragment,
} from "@redocly/openapi-core";

/**
 * Finds definitions in the files of `specs/` that no spec refers to, with a line for each.
 *
 * The linter checks the components of one document only, not the files that it is split into.
 */
export function unusedDefinitions(root: string): string[] {
  const files = globSync("specs/**/*.yaml", { cwd: root })
    .sort()
    .map((path) => readDefinitions(join(root, path)));
  const used = new Set(files.flatMap(({ path, content }) => references(content, path)));
  return files.flatMap(({ path, source, names }) =>
    names
      .filter((name) => !used.has(`${path}#/${name}`))
      .map((name) => {
        const { start } = getLineColLocation({
          source,
          pointer: `#/${escapePointerFragment(name)}`,
          reportOnKey: true,
        });
        return `${relative(root, path)}:${start.line}:${start.col} unused-definition: ${name} is never used. Remove it, or refer to it.`;
      }),
  );
}

interface Definitions {
  path: string;
  source: Source;
  content: object;
  names: string[];
}

function readDefinitions(path: string): Definitions {
  const text = readFileSync(path, "utf8");
  const content = (parseYaml(text) ?? {}) as object;
  return { path, content, source: new Source(path, text), names: "openapi" in content ? [] : Object.keys(content) };
}

function references(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.values(node).flatMap((child) => references(child, path));
  if (!isRef(node)) return inside;
  const [file, pointer] = node.$ref.split("#/");
  return [
    ...inside,
    `${file ? resolve(dirname(path), file) : path}#/${unescapePointerFragment(pointer?.split("/")[0] ?? "")}`,
  ];
}
