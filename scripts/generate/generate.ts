import { listServices } from "../spec/list-services.ts";
import { readSpecs } from "../spec/read-spec.ts";
import { SpecError } from "../spec/spec-error.ts";
import { documentationFiles } from "./documentation-files.ts";
import { type GeneratedFile, isStale, writeFile } from "./generated-file.ts";
import { serviceFiles } from "./service-files.ts";
import { typeProblems } from "./type-problems.ts";

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
  const files = await generatedFiles(root, targets);
  const stale = files.filter((file) => isStale(root, file));

  const problems = check
    ? stale.map(({ path, spec }) => `${path} differs from ${spec}. Run: pnpm generate`)
    : await typeProblems(root, stale);
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  if (check) return `${files.length} generated files match the specs.`;
  for (const file of stale) writeFile(root, file);
  return `Generated ${files.length} files, of which ${stale.length} changed.`;
}

async function generatedFiles(root: string, targets: string[]): Promise<GeneratedFile[]> {
  const services = listServices(root);
  const known = [...services, "docs"];
  const unknown = targets.find((target) => !known.includes(target));
  if (unknown) throw new SpecError(`There is no spec of "${unknown}". Known are ${known.join(", ")}.`);

  const wanted = targets.length > 0 ? targets : known;
  const hasDocumentation = wanted.includes("docs");
  // Examples are not validated, because they are compiled with the types.
  const documents = await readSpecs(root, hasDocumentation ? services : wanted, { examples: false });
  const own = Object.entries(documents).filter(([service]) => wanted.includes(service));
  return [
    ...own.flatMap(([service, document]) => serviceFiles(service, document)),
    ...(hasDocumentation ? documentationFiles(documents) : []),
  ];
}
