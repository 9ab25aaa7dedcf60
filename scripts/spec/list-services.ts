import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The services of the repository, in alphabetical order: one per folder of `specs/` with an `openapi.yaml`. */
export function listServices(root: string): string[] {
  return readdirSync(join(root, "specs"))
    .filter((folder) => existsSync(join(root, specPath(folder))))
    .sort();
}

/** Path of the spec of a service, from the root of the repository. */
export function specPath(service: string): string {
  return `specs/${service}/openapi.yaml`;
}
