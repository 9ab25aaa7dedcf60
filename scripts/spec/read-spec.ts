import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  BaseResolver,
  bundle,
  type Config,
  type Document,
  lintDocument,
  loadConfig,
  YamlParseError,
} from "@redocly/openapi-core";
import { formatProblems } from "./format-problems.ts";
import { specPath } from "./list-services.ts";
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
    documents[service] = document.parsed as SpecDocument;
  }
  return documents;
}

async function lintSpec(root: string, path: string, config: Config): Promise<string[]> {
  const externalRefResolver = new BaseResolver();
  try {
    const document = (await externalRefResolver.resolveDocument(null, path, true)) as Document<{ openapi?: string }>;
    if (!document.parsed?.openapi?.startsWith("3.1.")) return [`${relative(root, path)}:1:1 openapi: is not 3.1.x`];
    return formatProblems(root, await lintDocument({ document, config, externalRefResolver }));
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    return [`${relative(root, path)}:${error.line}:${error.col} yaml: ${error.message.split(" in ")[0]}`];
  }
}

/** A problem in a shared file is found once for each service, and told once. */
function rejectProblems(problems: string[]): void {
  if (problems.length > 0) throw new SpecError([...new Set(problems)].join("\n"));
}
