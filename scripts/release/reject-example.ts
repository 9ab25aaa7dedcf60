import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Refuses a package whose spec still has the operation that `pnpm new-service` starts with.
 *
 * @throws {Error} since the service does not have that operation.
 */
export function rejectExample(root: string, name: string): void {
  const spec = join(root, "packages", name.slice(name.indexOf("/") + 1), "openapi.json");
  if (existsSync(spec) && readFileSync(spec, "utf8").includes('"operationId": "getExample"')) {
    throw new Error(
      `${name} still has the example that its spec started with. Replace it, or keep the package private.`,
    );
  }
}
