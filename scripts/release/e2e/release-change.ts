import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { committer } from "../../process/copy-repository.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import type { Release } from "../release-plan.ts";
import { type Cell, listFailures } from "./cell.ts";
import { releaseCopy } from "./release-copy.ts";
import type { Setup } from "./setup.ts";

/** A text of a file in the repository, and its replacement. */
export interface Edit {
  file: string;
  text: string;
  replacement: string;
}

/** A change of the repository that releases some of its packages. */
export interface Change {
  /** The row and the column of the table of results. */
  row: string;
  column: string;
  edits: Edit[];
  /** The message of the commit. */
  message: string;
  /** Checks the packages that the change released. Returns the problem, if there is one. */
  check(releases: Release[], copy: string, folder: string, setup: Setup): Promise<string | undefined>;
}

/** Makes a change in a copy as a maintainer would, with its generated files and changesets, and releases it. */
export async function releaseChange(change: Change, copy: string, folder: string, setup: Setup): Promise<Cell> {
  for (const edit of change.edits) {
    const path = join(copy, edit.file);
    await writeFile(path, applyEdit(await readFile(path, "utf8"), edit));
  }
  await runSteps(copy, [
    ["pnpm", "generate"],
    // The rating alone decides which packages are released.
    ["pnpm", "semver", "--write"],
    ["git", "add", "--all"],
  ]);
  await runSteps(copy, [["git", "commit", "--quiet", "--message", change.message]], committer);
  setup.log(`Committed "${change.message}" with its changesets.`);

  const problem = await change.check(await releaseCopy(copy, setup), copy, folder, setup);
  const { row, column } = change;
  const cell = { package: "@itwin-rest/export", installer: row, column, title: "release", problem };
  for (const failure of listFailures([cell])) setup.log(failure);
  return cell;
}

/**
 * Returns the text of a file with an edit.
 *
 * @throws {UserError} if the file does not contain the text that is replaced.
 */
export function applyEdit(source: string, { file, text, replacement }: Edit): string {
  if (!source.includes(text)) {
    throw new UserError(`${file} has changed. Choose another text in scripts/release/e2e/changes.ts.`);
  }
  return source.replace(text, () => replacement);
}
