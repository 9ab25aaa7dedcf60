import { locate } from "../spec/locate.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { compileTypes } from "./compile-types.ts";
import { type ExampleCheck, exampleChecks } from "./example-checks.ts";
import type { GeneratedFile } from "./generated-file.ts";

/**
 * Compiles the generated types among files, together with the examples of their specs, and returns a line per error, with
 * the line of the spec that caused it.
 */
export async function typeProblems(root: string, files: GeneratedFile[]): Promise<string[]> {
  const modules = new Map(
    files.flatMap(({ path, text, document }) => (document ? [[path, checkedModule(document, text)] as const] : [])),
  );
  const errors = await compileTypes(Object.fromEntries([...modules].map(([path, { text }]) => [path, text])));
  return errors.map(({ file, line, message }) => {
    const module = modules.get(file);
    const location = module ? locate(root, module.document, keysAt(module, line)) : file;
    return `${location} types: ${message.replace(/^TS\d+: /, "")}`;
  });
}

interface CheckedModule {
  document: SpecDocument;
  text: string;
  /** The examples; the first is on the line after the generated types, and each takes one line. */
  checks: ExampleCheck[];
}

function checkedModule(document: SpecDocument, text: string): CheckedModule {
  const checks = exampleChecks(document);
  const lines = checks.map(
    ({ type, value }, index) => `export const example${index}: ${type} = ${JSON.stringify(value)};\n`,
  );
  return { document, text: text + lines.join(""), checks };
}

/** The keys of the example or the schema that a line belongs to. */
function keysAt({ text, checks }: CheckedModule, line: number): string[] {
  const lines = text.split("\n");
  const example = checks[checks.length - (lines.length - line)];
  if (example) return example.keys;
  const before = lines.slice(0, line);
  const section = before.findLast((text) => /^(export |type )/.test(text)) ?? "";
  const alias = /^type Recursive(\w+)/.exec(section)?.[1];
  const name = alias ?? before.findLast((text) => /^ {8}\w+: /.test(text))?.match(/\w+/)?.[0];
  return name && (alias || section.startsWith("export interface components")) ? ["components", "schemas", name] : [];
}
