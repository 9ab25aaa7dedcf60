import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  type Document,
  lintDocument,
  loadConfig,
  YamlParseError,
} from "@redocly/openapi-core";
import { formatProblems } from "./format-problems.ts";
import { specPath } from "./list-services.ts";
import { normalizeDocument } from "./normalize-document.ts";
import type { SpecDocument } from "./spec-document.ts";
import { SpecError } from "./spec-error.ts";
import { specRules } from "./spec-rules.ts";

/** Options of `readSpecs`. */
export interface ReadOptions {
  /** Validates the examples against their schemas, which takes most of the time. @default true */
  examples?: boolean;
}

/**
 * Reads the specs of services, checks them against the rules in `redocly.yaml` and bundles each.
 *
 * @throws {SpecError} if any of them breaks a rule, warnings included, with the problems of all.
 */
export async function readSpecs(
  root: string,
  services: string[],
  { examples = true }: ReadOptions = {},
): Promise<Record<string, SpecDocument>> {
  const configPath = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
  const config = await loadConfig({ configPath, plugins: [specRules] });
  if (!examples) for (const rule of exampleRules) config.rules.oas3_1[rule] = "off";

  const files = await Promise.all(services.map((service) => openSpec(root, join(root, specPath(service)))));
  const problems: string[] = [];
  for (const file of files) problems.push(...(file.problem ? [file.problem] : await lintSpec(root, file, config)));
  rejectProblems(problems);

  const documents: Record<string, SpecDocument> = {};
  for (const [index, { document, externalRefResolver }] of files.entries()) {
    const result = await bundle({ doc: document as Document, config, externalRefResolver });
    rejectProblems(formatProblems(root, result.problems));
    documents[services[index] ?? ""] = normalizeDocument(result.bundle.parsed as SpecDocument);
  }
  return documents;
}

const exampleRules = [
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
] as const;

/** A parsed spec, with the resolver that keeps the files it refers to, or the reason why it cannot be parsed. */
interface OpenSpec {
  externalRefResolver: BaseResolver;
  document?: Document;
  problem?: string;
}

async function openSpec(root: string, path: string): Promise<OpenSpec> {
  const externalRefResolver = new BaseResolver();
  const place = relative(root, path);
  try {
    const document = (await externalRefResolver.resolveDocument(null, path, true)) as Document<{ openapi?: unknown }>;
    if (/^3\.1\.\d+$/.test(String(document.parsed?.openapi))) return { externalRefResolver, document };
    const way = "Convert it, and write openapi: 3.1.1.";
    return { externalRefResolver, problem: `${place}:1:1 openapi: the spec is not written in OpenAPI 3.1. ${way}` };
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const reason = error.message.split(" in ")[0];
    return { externalRefResolver, problem: `${place}:${error.line}:${error.col} yaml: ${reason}` };
  }
}

/** The rules of this repository expect a document of the right structure: if one throws, only the structure is linted. */
async function lintSpec(root: string, { document, externalRefResolver }: OpenSpec, config: Config): Promise<string[]> {
  const input = { document: document as Document, externalRefResolver };
  try {
    return formatProblems(root, await lintDocument({ ...input, config }));
  } catch (error) {
    const structure = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
    const problems = await lintDocument({ ...input, config: structure });
    if (problems.length === 0) throw error;
    return formatProblems(root, problems);
  }
}

/** A problem in a shared file is found once for each service, and reported once. */
function rejectProblems(problems: string[]): void {
  if (problems.length > 0) throw new SpecError([...new Set(problems)].join("\n"));
}
