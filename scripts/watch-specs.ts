import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseYaml } from "@redocly/openapi-core";
import { listServices } from "./spec/list-services.ts";
import { compareDefinitions, type Definition } from "./watch-specs/compare-definitions.ts";

/** What came of a look at the vendor's definitions. */
export interface Watch {
  /** A line for each service. */
  lines: string[];
  /** What differs, as the text of an issue; empty if nothing does. */
  report: string;
}

/**
 * Compares the definitions that the vendor publishes with the specs of this repository. One that cannot be had is said to
 * be missing and differs in nothing.
 */
export async function watchSpecs(root: string, address: string, get: typeof fetch = fetch): Promise<Watch> {
  const lines: string[] = [];
  const sections: string[] = [];
  for (const service of listServices(root)) {
    const url = address.replaceAll("{service}", service);
    const theirs = await download(url, get);
    if (typeof theirs === "string") {
      lines.push(`${service}: ${theirs}`);
      continue;
    }
    const ours = JSON.parse(readFileSync(join(root, "packages", service, "openapi.json"), "utf8"));
    const differences = compareDefinitions(ours, theirs);
    lines.push(`${service}: ${differences.length} differences to ${url}`);
    if (differences.length > 0)
      sections.push(`## ${service}\n\n${url}\n\n\`\`\`diff\n${differences.join("\n")}\n\`\`\`\n`);
  }
  return { lines, report: sections.join("\n") };
}

/** The definition, or why there is none: a page in its place is none either. */
async function download(url: string, get: typeof fetch): Promise<Definition | string> {
  try {
    const response = await get(url, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) return `${url} answers ${response.status}.`;
    const definition = parseYaml(await response.text());
    const isDefinition = typeof definition === "object" && definition !== null && "paths" in definition;
    return isDefinition ? (definition as Definition) : `${url} is no OpenAPI definition.`;
  } catch (error) {
    return `${url} cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { from: { type: "string" }, report: { type: "string" } } });
  if (!values.from) throw new Error("Where are the definitions? pnpm watch-specs --from https://…/{service}/…");
  const { lines, report } = await watchSpecs(join(import.meta.dirname, ".."), values.from);
  console.log(lines.join("\n"));
  if (values.report && report) writeFileSync(values.report, report);
}
