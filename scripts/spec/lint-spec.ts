import {
  type BaseResolver,
  type Config,
  createConfig,
  type Document,
  lintDocument,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { circularReference } from "./circular-reference.ts";

/** Checks a spec against the rules of a configuration, and returns the problems. */
export async function lintSpec(
  document: Document,
  externalRefResolver: BaseResolver,
  config: Config,
): Promise<NormalizedProblem[]> {
  try {
    return await lintDocument({ document, externalRefResolver, config });
  } catch (error) {
    const location = await circularReference(externalRefResolver);
    if (location) {
      const message = "a reference leads back to itself. Write the element at one of the references.";
      return [{ ruleId: "no-unresolved-refs", severity: "error", message, location: [location], suggest: [] }];
    }
    // The rules of this repository expect a document of the right structure.
    const problems = await structureProblems(document, externalRefResolver);
    if (problems.length === 0) throw error;
    return problems;
  }
}

/** Finds the fields of a document that OpenAPI does not know or that have another type there, and wrong references. */
export async function structureProblems(
  document: Document,
  externalRefResolver: BaseResolver,
): Promise<NormalizedProblem[]> {
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  return lintDocument({ document, externalRefResolver, config });
}
