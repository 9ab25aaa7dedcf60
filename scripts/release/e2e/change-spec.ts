import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rehearser } from "../../process/copy-repository.ts";
import { runSteps } from "../../process/run-steps.ts";

/** What is changed, from the root of the repository. */
export const file = "specs/export/authorization/schemas.yaml";
const place = "    isUserAuthorized:\n";
const addition = "    authorizedAt:\n      type: string\n      description: When the user authorized.\n";

/** What has to be released after the change: the client of the service, and the mock, which speaks by all specs. */
export const released: string[] = ["@itwin-rest/export", "@itwin-rest/mock"];

/**
 * Adds an optional property to a schema.
 *
 * @throws {Error} if the text has no place for it.
 */
export function addProperty(text: string): string {
  if (!text.includes(place)) {
    throw new Error(`${file} has changed. Choose another place in scripts/release/e2e/change-spec.ts.`);
  }
  return text.replace(place, () => addition + place);
}

/** Adds an optional property to an answer of Export in a copy, as a maintainer would: spec, generated files, changesets. */
export async function changeSpec(copy: string): Promise<void> {
  const path = join(copy, file);
  await writeFile(path, addProperty(await readFile(path, "utf8")));
  // `pnpm semver` rates the service only, and the mock ships every spec.
  const mock = ["changeset", "--message", "Knows the time of the authorization.", "--minor", "@itwin-rest/mock"];
  await runSteps(copy, [
    ["pnpm", "generate"],
    ["pnpm", "semver", "--write"],
    ["pnpm", "exec", ...mock],
    ["git", "add", "--all"],
  ]);
  await runSteps(
    copy,
    [["git", "commit", "--quiet", "--message", "feat(export): add the time of the authorization"]],
    rehearser,
  );
}
