import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { BaseResolver, type Document, loadConfig, YamlParseError } from "@redocly/openapi-core";
import { bundleSpec } from "./bundle-spec.ts";
import { formatProblems } from "./format-problems.ts";
import { lintSpec } from "./lint-spec.ts";
import { specPath } from "./list-services.ts";
import type { SpecDocument } from "./spec-document.ts";
import { type Finding, SpecError } from "./spec-error.ts";
import { specRules } from "./spec-rules.ts";

/** Options of `readSpecs`. */
export interface ReadOptions {
  /** Validates the examples against their schemas, which takes most of the time. @default true */
  examples?: boolean;
  /** Checks the rules; without it, only faults that prevent bundling are problems. @default true */
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

  const documents: Record<string, SpecDocument> = {};
  const problems: Finding[] = [];
  for (const service of services) {
    const { problem, document, externalRefResolver } = await openSpec(root, join(root, specPath(service)));
    if (problem) problems.push(problem);
    if (!document) continue;
    const linted = await lintSpec(document, externalRefResolver, config, lint ? undefined : ["no-unresolved-refs"]);
    problems.push(...formatProblems(root, linted.problems));
    if (problems.length === 0) documents[service] = bundleSpec(document.parsed as object, linted.references);
  }
  if (problems.length === 0) return documents;
  // A problem in a shared file is found once for each service, and reported once.
  throw new SpecError([...new Set(problems.map(({ line }) => line))].join("\n"), problems);
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
    // An error that concerns the whole file has no line.
    const line = `${place}:${error.line || 1}:${error.col || 1} ${reason}`;
    return { externalRefResolver, problem: { line, pointer: "", reason } };
  }
}
