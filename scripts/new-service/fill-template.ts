import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "template");

/**
 * Replaces each `{{name}}` in the template by its value, and returns the files by path.
 *
 * The names of template files end in `.txt`, so that no tool treats them as source files.
 *
 * @throws {Error} if a value is missing.
 */
export function fillTemplate(part: string, values: Record<string, string>): Record<string, string> {
  const paths = globSync("**/*.txt", { cwd: join(folder, part) }).sort();
  const files = paths.map((path) => [
    path.replace(/\.txt$/, ""),
    fill(readFileSync(join(folder, part, path), "utf8"), values),
  ]);
  return Object.fromEntries(files);
}

function fill(text: string, values: Record<string, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_place, key) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The template needs a value for ${key}.`);
    return value;
  });
}
