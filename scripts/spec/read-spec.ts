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
import { type Finding, SpecError } from "./spec-error.ts";
import { specRules } from "./spec-rules.ts";

/** Options of `readSpecs`. */
export interface ReadOptions {
  /** Validates the examples against their schemas, which takes most of the time. @default true */
  examples?: boolean;
  /** Checks the rules; without it, only what cannot be bundled is a problem. @default true */
  lint?: boolean;
}

/**
 * Reads the specs of services, checks them against the rules in `redocly.yaml` and bundles each.
 *
 * @throws {SpecError} if any of them breaks a rule, warnings included, with the problems of all.
 */
export async function readSpecs(
  root: string,
  services: string[],
  { examples = true, lint = true }: ReadOptions = {},
): Promise<Record<string, SpecDocument>> {
  const configPath = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
  const config = await loadConfig({ configPath, plugins: [specRules] });
  if (!examples) for (const rule of exampleRules) config.rules.oas3_1[rule] = "off";

  const files = await Promise.all(services.map((service) => openSpec(root, join(root, specPath(service)))));
  const problems: Finding[] = [];
  for (const file of files) {
    if (file.problem) problems.push(file.problem);
    else if (lint) problems.push(...(await lintSpec(root, file, config)));
  }
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
  problem?: Finding;
}

async function openSpec(root: string, path: string): Promise<OpenSpec> {
  const externalRefResolver = new BaseResolver();
  const place = relative(root, path);
  try {
    const document = (await externalRefResolver.resolveDocument(null, path, true)) as Document<{ openapi?: unknown }>;
    if (/^3\.1\.\d+$/.test(String(document.parsed?.openapi))) return { externalRefResolver, document };
    const reason = "openapi: the spec is not written in OpenAPI 3.1. Convert it, and write openapi: 3.1.1.";
    return { externalRefResolver, problem: { line: `${place}:1:1 ${reason}`, pointer: "", reason } };
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const reason = `yaml: ${error.message.split(" in ")[0]}`;
    const line = `${place}:${error.line}:${error.col} ${reason}`;
    return { externalRefResolver, problem: { line, pointer: "", reason } };
  }
}

/** The rules of this repository expect a document of the right structure: if one throws, only the structure is linted. */
async function lintSpec(root: string, { document, externalRefResolver }: OpenSpec, config: Config): Promise<Finding[]> {
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
function rejectProblems(problems: Finding[]): void {
  if (problems.length === 0) return;
  throw new SpecError([...new Set(problems.map(({ line }) => line))].join("\n"), problems);
}
