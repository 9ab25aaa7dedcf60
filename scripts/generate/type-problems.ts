import { locate } from "../spec/locate.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { compileTypes } from "./compile-types.ts";
import { type ExampleCheck, exampleChecks } from "./example-checks.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** Generated types of a service, with the document they are generated from. */
export interface GeneratedTypes {
  service: string;
  document: SpecDocument;
  file: GeneratedFile;
}

/**
 * Compiles generated types together with the examples of their specs, and returns a line per error, with the line of the
 * spec that caused it.
 */
export async function typeProblems(root: string, generated: GeneratedTypes[]): Promise<string[]> {
  const modules = generated.map(checkedModule);
  const errors = await compileTypes(Object.fromEntries(modules.map(({ path, text }) => [path, text])));
  return errors.map(({ path, line, message }) => {
    const module = modules.find((candidate) => candidate.path === path);
    return `${module ? locate(root, module.document, keysAt(module, line)) : path} types: ${message}`;
  });
}

interface CheckedModule {
  document: SpecDocument;
  path: string;
  text: string;
  /** The examples; the first is on the line after the generated types, and each takes one line. */
  checks: ExampleCheck[];
}

function checkedModule({ service, document, file }: GeneratedTypes): CheckedModule {
  const checks = exampleChecks(document);
  const lines = checks.map(
    ({ type, value }, index) => `export const example${index}: ${type} = ${JSON.stringify(value)};\n`,
  );
  return { document, path: `${service}.ts`, text: file.text + lines.join(""), checks };
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
