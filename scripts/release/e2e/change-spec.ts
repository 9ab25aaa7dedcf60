import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { committer } from "../../process/copy-repository.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import { type Cell, listFailures } from "./cell.ts";
import { findUnreleased } from "./find-unreleased.ts";
import { listReleases, packCopy, publishCopy, versionCopy } from "./release-copy.ts";
import type { Setup } from "./tools.ts";

/** The file that is changed, from the root of the repository. */
export const file = "specs/export/authorization/schemas.yaml";
const next = "    isUserAuthorized:\n";
const addition = "    authorizedAt:\n      type: string\n      description: When the user authorized.\n";

/** The packages that the change releases: the client of the service, and the mock, which ships all specs. */
const expected: string[] = ["@itwin-rest/export", "@itwin-rest/mock"];

/** Changes one spec in a copy and releases again: the packages that the change reaches get a version, and no others. */
export async function releaseSpecChange(copy: string, folder: string, setup: Setup): Promise<Cell> {
  const cell = { package: "@itwin-rest/export", installer: "spec change", column: "released alone", title: "release" };
  const result = { ...cell, problem: await findProblem(copy, folder, setup) };
  for (const failure of listFailures([result])) setup.log(failure);
  return result;
}

async function findProblem(copy: string, folder: string, setup: Setup): Promise<string | undefined> {
  await changeSpec(copy);
  setup.log("Added a property to the spec of Export, with its changesets.");
  await versionCopy(copy, setup);
  const releases = await packCopy(copy, setup);

  const unreleased = await findUnreleased(copy, releases, setup.registry, folder);
  if (unreleased.length > 0) return unreleased.join(" ");
  const names = releases.map(({ name }) => name).sort();
  if (names.join() !== expected.join()) return `It released ${listReleases(releases)}, not ${expected.join(" and ")}.`;

  await publishCopy(copy, setup);
  setup.log(`The change released ${listReleases(releases)}; the files of every other package are the published ones.`);
  return undefined;
}

/** Adds an optional property to a response of Export in a copy, as a maintainer would: spec, generated files, changesets. */
async function changeSpec(copy: string): Promise<void> {
  const path = join(copy, file);
  await writeFile(path, addProperty(await readFile(path, "utf8")));
  await runSteps(copy, [
    ["pnpm", "generate"],
    ["pnpm", "semver", "--write"],
    ["git", "add", "--all"],
  ]);
  const message = "feat(export): add the time of the authorization";
  await runSteps(copy, [["git", "commit", "--quiet", "--message", message]], committer);
}

/**
 * Returns the text of a spec with one more optional property.
 *
 * @throws {UserError} if the text does not have the property that follows it.
 */
export function addProperty(text: string): string {
  if (!text.includes(next)) {
    throw new UserError(`${file} has changed. Choose another property in scripts/release/e2e/change-spec.ts.`);
  }
  return text.replace(next, () => addition + next);
}
