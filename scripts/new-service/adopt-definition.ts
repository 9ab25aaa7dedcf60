import { BaseResolver, makeDocumentFromString, parseYaml, stringifyYaml } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import { UserError } from "../process/user-error.ts";
import { formatProblems } from "../spec/format-problems.ts";
import { structureProblems } from "../spec/lint-spec.ts";
import { type Finding, SpecError } from "../spec/spec-error.ts";
import { markOrigins, originLocator } from "./definition-origins.ts";
import { type Foreign, isForeign } from "./foreign.ts";
import { dropUnused, mendDefinition } from "./mend-definition.ts";
import type { Mends } from "./mends.ts";
import { removeRefused } from "./remove-refused.ts";
import type { ServiceNames } from "./service-names.ts";
import { type ServiceSource, stageSpec } from "./stage-spec.ts";

/** Definition that a service starts from. */
export interface Definition {
  /** Path that is reported with the problems. */
  path: string;
  text: string;
}

/**
 * Makes a spec from an OpenAPI definition: converts it to OpenAPI 3.1, mends it, and checks it against the rules.
 *
 * @throws {UserError} if it is not an OpenAPI definition.
 * @throws {SpecError} with a line of the definition for each rule that it breaks, and the mends made before.
 */
export async function adoptDefinition(
  root: string,
  definition: Definition,
  names: ServiceNames & { day: string },
  mends: Mends,
): Promise<ServiceSource> {
  const parsed = parseDefinition(definition);
  markOrigins(parsed);
  const version = String(parsed.openapi ?? parsed.swagger);
  const isCurrent = version.startsWith("3.1");
  if (!isCurrent) mends.add("document converted to OpenAPI 3.1", version);
  let spec: Foreign;
  try {
    spec = mendDefinition(isCurrent ? parsed : { ...upgrade(parsed, "3.1") }, names, mends);
  } catch (error) {
    const findings = await structureFindings(definition.text);
    throw findings.length > 0 ? refusal(definition, {}, findings, mends) : error;
  }
  for (;;) {
    dropUnused(spec, mends);
    const files = { "openapi.yaml": stringifyYaml(spec, { noRefs: true }) };
    try {
      return { files, document: await stageSpec(root, names.name, files) };
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      if (removeRefused(spec, error.findings, mends)) continue;
      throw refusal(definition, spec, error.findings, mends);
    }
  }
}

function refusal({ path, text }: Definition, spec: Foreign, findings: Finding[], mends: Mends): SpecError {
  const locate = originLocator(text, spec);
  const lines = findings.map(({ pointer, reason }) => `${path}:${locate(pointer)} ${reason}`);
  return new SpecError(
    [...new Set(lines), "", "Mended before:", ...mends.lines(), "", "Nothing was written."].join("\n"),
  );
}

/** Mends expect fields of the right type. */
async function structureFindings(text: string): Promise<Finding[]> {
  const document = makeDocumentFromString(text, "definition");
  return formatProblems("", await structureProblems(document, new BaseResolver()));
}

function parseDefinition({ path, text }: Definition): Foreign {
  let parsed: unknown;
  try {
    parsed = parseYaml(text);
  } catch (error) {
    const { message, mark } = error as Error & { mark?: { line: number; column: number } };
    const place = mark ? `:${mark.line + 1}:${mark.column + 1}` : "";
    throw new UserError(`${path}${place} is neither YAML nor JSON: ${message.split(/ in | \(|\n/)[0]}.`);
  }
  if (!isForeign(parsed)) throw new UserError(`${path} is empty, or not an OpenAPI definition.`);
  const version = String(parsed.openapi ?? parsed.swagger ?? "");
  if (!/^(2\.0|3\.[01](\.\d+)?)$/.test(version)) {
    const found = version ? `is OpenAPI ${version}` : "states no version of OpenAPI";
    throw new UserError(`${path} ${found}. Convert it to OpenAPI 2.0, 3.0 or 3.1.`);
  }
  if (!isForeign(parsed.paths)) throw new UserError(`${path} describes no operations: it has no paths.`);
  return parsed;
}
