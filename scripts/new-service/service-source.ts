import { specFacts } from "../../specs/spec-facts.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { adoptSpec } from "./adopt-spec.ts";
import { fillTemplate } from "./fill-template.ts";
import type { ServiceNames } from "./service-names.ts";
import { stageSpec } from "./stage-spec.ts";

/** The files in `specs/<service>` and what they say together. */
export interface ServiceSource {
  files: Record<string, string>;
  document: SpecDocument;
}

/** The spec that a service starts with when nothing is known: one operation, marked as an example, and its facts. */
export async function exampleSource(root: string, names: ServiceNames, day: string): Promise<ServiceSource> {
  const files = fillTemplate("specs", { ...names, day });
  return { files, document: await stageSpec(root, names.name, files) };
}

/**
 * The spec that a service starts with when there is an OpenAPI definition, and facts that say the same.
 *
 * @throws {SpecError} with a line for each rule of this repository that the definition breaks.
 */
export async function adoptedSource(
  root: string,
  definition: string,
  names: ServiceNames,
  day: string,
): Promise<ServiceSource> {
  const spec = adoptSpec(definition, names, day);
  const document = await stageSpec(root, names.name, { "openapi.yaml": spec });
  return { document, files: { "openapi.yaml": spec, "facts.ts": factsSource(document, spec, names) } };
}

function factsSource(document: SpecDocument, spec: string, { title }: ServiceNames): string {
  return `import type { ServiceFacts } from "../service-facts.ts";

// Taken over from a definition on the day the service was added. Hold every line against its page: facts that repeat a
// spec find no fault in it.

/** What the pages of ${title} say. */
export const facts: ServiceFacts = ${JSON.stringify(specFacts(document, spec), null, 2)};
`;
}
