import { join } from "node:path";
import { type Config, createConfig, type Document, loadConfig, YamlParseError } from "@redocly/openapi-core";
import { bundleSpec } from "./bundle-spec.ts";
import { formatProblems } from "./format-problems.ts";
import { lintSpec } from "./lint-spec.ts";
import { specPath } from "./list-services.ts";
import type { FoundReference } from "./references-rule.ts";
import type { SpecDocument } from "./spec-document.ts";
import { type Finding, SpecError } from "./spec-error.ts";
import { referenceTo, SpecResolver } from "./spec-resolver.ts";
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
  const references = new Map<object, FoundReference>();
  const plugins = [specRules(references)];
  const config = lint
    ? await loadConfig({ configPath, plugins })
    : await createConfig({ rules: unlinted }, { plugins });
  if (!examples) for (const rule of exampleRules) config.rules.oas3_1[rule] = "off";

  const documents: Record<string, SpecDocument> = {};
  const problems: Finding[] = [];
  for (const service of services) {
    references.clear();
    const read = await readSpec(root, specPath(service), config, references);
    if (Array.isArray(read)) problems.push(...read);
    else documents[service] = read;
  }
  if (problems.length === 0) return documents;
  // A problem in a shared file is found once for each service, and reported once.
  throw new SpecError([...new Set(problems.map(({ line }) => line))].join("\n"), problems);
}

const configPath = join(import.meta.dirname, "../../redocly.yaml");
const unlinted = { "no-unresolved-refs": "error", "specs/references": "error" } as const;
const exampleRules = [
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
] as const;

/** Returns a spec as one document, or its problems. */
async function readSpec(
  root: string,
  path: string,
  config: Config,
  references: Map<object, FoundReference>,
): Promise<SpecDocument | Finding[]> {
  const resolver = new SpecResolver();
  try {
    const reference = referenceTo(join(root, path));
    const document = (await resolver.resolveDocument(null, reference, true)) as Document<{ openapi?: unknown }>;
    if (!/^3\.1\.\d+$/.test(String(document.parsed?.openapi))) {
      const reason = "openapi: the spec is not written in OpenAPI 3.1. Convert it, and write openapi: 3.1.1.";
      return [{ line: `${path}:1:1 ${reason}`, pointer: "", reason }];
    }
    const problems = await lintSpec(document, resolver, config);
    return problems.length > 0 ? formatProblems(root, problems) : bundleSpec(document, [...references.values()]);
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const reason = `yaml: ${error.message.split(" in ")[0]}`;
    // An error that concerns the whole file has no line.
    return [{ line: `${path}:${error.line || 1}:${error.col || 1} ${reason}`, pointer: "", reason }];
  }
}
