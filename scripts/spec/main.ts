import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { listServices } from "./list-services.ts";
import { readSpecs } from "./read-spec.ts";
import { SpecError } from "./spec-error.ts";
import { unusedDefinitions } from "./unused-definitions.ts";

/**
 * Checks every spec against the rules in `redocly.yaml` and for unused definitions. Returns a line for the log.
 *
 * @throws {SpecError} with a line per problem.
 */
export async function lintSpecs(root: string): Promise<string> {
  const services = listServices(root);
  await readSpecs(root, services);
  const unused = unusedDefinitions(root);
  if (unused.length > 0) throw new SpecError(unused.join("\n"));
  return `The specs of ${services.join(" and ")} keep every rule.`;
}

if (import.meta.main) {
  await runCommand({
    usage: "node scripts/spec/main.ts\n\nChecks every spec against the rules in redocly.yaml.",
    run: () => lintSpecs(join(import.meta.dirname, "../..")),
  });
}
