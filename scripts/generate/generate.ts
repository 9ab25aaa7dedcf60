import { listServices } from "../spec/list-services.ts";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { SpecError } from "../spec/spec-error.ts";
import { documentationFiles } from "./documentation-files.ts";
import { type GeneratedFile, isStale, writeFile } from "./generated-file.ts";
import { serviceFiles } from "./service-files.ts";
import { type GeneratedTypes, typeProblems } from "./type-problems.ts";

/** Options of `generate`. */
export interface GenerateOptions {
  /** Services, and `docs` for the documentation of all of them. @default all */
  targets?: string[];
  /** Compares with the files on disk and writes nothing. @default false */
  check?: boolean;
}

/**
 * Generates files from the specs and returns a line about the outcome.
 *
 * Types are compiled, together with the examples of the specs, before anything is written.
 *
 * @throws {SpecError} if a spec breaks a rule, generated types do not compile, a target is unknown or a checked file is
 * stale. No file has changed then.
 */
export async function generate(root: string, { targets = [], check = false }: GenerateOptions = {}): Promise<string> {
  const { files, types } = await generatedFiles(root, targets);
  const stale = files.filter((file) => isStale(root, file));

  if (check && stale.length > 0) {
    throw new SpecError(stale.map(({ path, spec }) => `${path} differs from ${spec}. Run: pnpm generate`).join("\n"));
  }
  if (check) return `${files.length} generated files match the specs.`;

  const problems = await typeProblems(
    root,
    types.filter(({ file }) => stale.includes(file)),
  );
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  for (const file of stale) writeFile(root, file);
  return `Generated ${files.length} files, of which ${stale.length} changed.`;
}

/** Files that depend on all specs. */
const common: Record<string, (documents: Record<string, SpecDocument>) => GeneratedFile[]> = {
  docs: documentationFiles,
};

async function generatedFiles(
  root: string,
  targets: string[],
): Promise<{ files: GeneratedFile[]; types: GeneratedTypes[] }> {
  const services = listServices(root);
  const known = [...services, ...Object.keys(common)];
  const unknown = targets.find((target) => !known.includes(target));
  if (unknown) throw new SpecError(`There is no spec of "${unknown}". Known are ${known.join(", ")}.`);

  const wanted = targets.length > 0 ? targets : known;
  const documents = await readSpecs(root, wanted.some((target) => target in common) ? services : wanted, {
    // Examples are compiled with the types instead.
    examples: false,
  });
  const types: GeneratedTypes[] = [];
  const files: GeneratedFile[] = [];
  for (const target of wanted) {
    const document = documents[target];
    const own = document ? serviceFiles(target, document) : (common[target]?.(documents) ?? []);
    const file = own.find(({ path }) => path.endsWith("/schema.gen.ts"));
    if (document && file) types.push({ service: target, document, file });
    files.push(...own);
  }
  return { files, types };
}
