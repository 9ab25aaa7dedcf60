import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shortName } from "../process/short-name.ts";
import { UserError } from "../process/user-error.ts";

/**
 * Rejects a package whose spec still has the operation that `pnpm new-service` starts with.
 *
 * @throws {UserError} because the service does not have that operation.
 */
export function rejectExample(root: string, name: string): void {
  const spec = join(root, "packages", shortName(name), "openapi.json");
  if (existsSync(spec) && readFileSync(spec, "utf8").includes('"operationId": "getExample"')) {
    throw new UserError(
      `${name} still has the example that its spec started with. Replace it, or keep the package private.`,
    );
  }
}
