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
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { formatProblems } from "./format-problems.ts";
import { specPath } from "./list-services.ts";
import { normalizeDocument } from "./normalize-document.ts";
import type { SpecDocument } from "./spec-document.ts";
import { SpecError } from "./spec-error.ts";
import { specRules } from "./spec-rules.ts";

/**
 * Reads the specs of services, checks them against the rules in `redocly.yaml` and bundles each.
 *
 * @throws {SpecError} if any of them breaks a rule, warnings included, with the problems of all.
 */
export async function readSpecs(root: string, services: string[]): Promise<Record<string, SpecDocument>> {
  const configPath = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
  const config = await loadConfig({ configPath, plugins: [specRules] });

  const linted = await Promise.all(services.map((service) => lintSpec(root, join(root, specPath(service)), config)));
  rejectProblems(linted.flat());

  const documents: Record<string, SpecDocument> = {};
  for (const service of services) {
    const { bundle: document, problems } = await bundle({ ref: join(root, specPath(service)), config });
    rejectProblems(formatProblems(root, problems));
    documents[service] = normalizeDocument(document.parsed as SpecDocument);
  }
  return documents;
}

async function lintSpec(root: string, path: string, config: Config): Promise<string[]> {
  const externalRefResolver = new BaseResolver();
  try {
    const document = (await externalRefResolver.resolveDocument(null, path, true)) as Document<{ openapi?: unknown }>;
    if (!/^3\.1\.\d+$/.test(String(document.parsed?.openapi)))
      return [
        `${relative(root, path)}:1:1 openapi: the spec is not written in OpenAPI 3.1. Convert it, and write openapi: 3.1.1.`,
      ];
    return formatProblems(root, await lintStructureFirst({ document, config, externalRefResolver }));
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    return [`${relative(root, path)}:${error.line}:${error.col} yaml: ${error.message.split(" in ")[0]}`];
  }
}

/** The rules of this repository expect a document of the right structure: where one throws, only its structure is linted. */
async function lintStructureFirst(input: Parameters<typeof lintDocument>[0]): Promise<NormalizedProblem[]> {
  try {
    return await lintDocument(input);
  } catch (error) {
    const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
    const problems = await lintDocument({ ...input, config });
    if (problems.length === 0) throw error;
    return problems;
  }
}

/** A problem in a shared file is found once for each service, and told once. */
function rejectProblems(problems: string[]): void {
  if (problems.length > 0) throw new SpecError([...new Set(problems)].join("\n"));
}
