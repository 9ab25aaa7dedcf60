import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { listServices } from "../spec/list-services.ts";
import { readSpecs } from "../spec/read-spec.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { SpecError } from "../spec/spec-error.ts";
import { documentationFiles } from "./documentation-files.ts";
import { type GeneratedFile, isStale, writeFile } from "./generated-file.ts";
import { serviceFiles } from "./service-files.ts";

/** What to generate, and whether to write it. */
export interface GenerateOptions {
  /** Services, and `docs` for the documentation of all of them. @default all */
  targets?: string[];
  /** Compares with the files on disk and writes nothing. @default false */
  check?: boolean;
}

/**
 * Generates the files of the packages from the specs, and says in a line what came of it.
 *
 * @throws {SpecError} if a spec breaks a rule, a target is unknown or a checked file is stale; no file has changed then.
 */
export async function generate(root: string, { targets = [], check = false }: GenerateOptions = {}): Promise<string> {
  const files = await generatedFiles(root, targets);
  const stale = files.filter((file) => isStale(root, file));

  if (check && stale.length > 0) {
    throw new SpecError(
      stale.map((file) => `${file.path} is not what ${file.spec} says. Run: pnpm generate`).join("\n"),
    );
  }
  if (!check) for (const file of stale) writeFile(root, file);
  return check
    ? `${files.length} generated files are what the specs say.`
    : `Generated ${files.length} files, of which ${stale.length} changed.`;
}

/** What follows from all specs together. */
const common: Record<string, (documents: Record<string, SpecDocument>) => GeneratedFile[]> = {
  docs: documentationFiles,
};

async function generatedFiles(root: string, targets: string[]): Promise<GeneratedFile[]> {
  const services = listServices(root);
  const known = [...services, ...Object.keys(common)];
  const unknown = targets.find((target) => !known.includes(target));
  if (unknown) throw new SpecError(`There is no spec of "${unknown}". Known are ${known.join(", ")}.`);

  const wanted = targets.length > 0 ? targets : known;
  const documents = await readSpecs(root, wanted.some((target) => target in common) ? services : wanted);
  const files = wanted.map((target) => {
    const document = documents[target];
    return document ? serviceFiles(target, document) : (common[target]?.(documents) ?? []);
  });
  return (await Promise.all(files)).flat();
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm generate | pnpm generate:check | node scripts/generate/main.ts [--check] [target…]

Writes the files that follow from the specs. A target is a service, or ${Object.keys(common).join(" or ")}.

  --check  writes nothing and fails if a file is stale`,
    options: { check: { type: "boolean" } },
    maxArguments: Number.POSITIVE_INFINITY,
    run: (values, targets) => generate(join(import.meta.dirname, "../.."), { ...values, targets }),
  });
}
