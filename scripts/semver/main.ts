import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";
import { readChangesets } from "./changeset.ts";
import { checkChangesets } from "./check-changesets.ts";
import { formatMarkdown, formatRating } from "./format.ts";
import { ratePackages } from "./rate.ts";
import { writeChangeset } from "./write-changeset.ts";

/** Options of `pnpm semver`. */
export interface SemverOptions {
  /** A commit to compare with. @default the tag of each package's last release */
  base?: string;
  /** Fails if the changesets ask for too little. */
  check?: boolean;
  /** Writes the changesets that are missing or too small. */
  write?: boolean;
  json?: boolean;
  markdown?: boolean;
}

/** The result of `pnpm semver`. */
export interface SemverReport {
  /** The ratings in the wanted format. */
  text: string;
  /** A line for each change of the changesets. */
  notes: string[];
  /** A line for each problem of the changesets. */
  problems: string[];
}

/**
 * Rates every package, and checks or writes the changesets.
 *
 * @throws {UserError} if a person has to correct something first, such as a spec that breaks a rule.
 */
export async function semver(root: string, options: SemverOptions = {}): Promise<SemverReport> {
  const ratings = await ratePackages(root, options.base);
  const names = ratings.map((rating) => rating.package);
  const notes = options.write ? ratings.map((rating) => writeChangeset(root, rating, readChangesets(root, names))) : [];
  const changesets = readChangesets(root, names);
  const problems = options.check ? ratings.flatMap((rating) => checkChangesets(rating, changesets)) : [];
  const text = ratings.map(options.markdown ? formatMarkdown : formatRating).join("\n");
  return { text: options.json ? JSON.stringify(ratings, null, 2) : text, notes, problems };
}

if (import.meta.main) {
  const boolean = { type: "boolean" } as const;
  await runCommand({
    usage: `pnpm semver [--check] [--write] [--base commit] [--json] [--markdown]

Rates the change of each package since its last release. See scripts/semver/README.md.

  --check     fails if a changeset is missing or too small
  --write     writes the changesets
  --base      compares with another commit, such as main
  --json      prints for programs
  --markdown  prints for a pull request`,
    options: { base: { type: "string" }, check: boolean, write: boolean, json: boolean, markdown: boolean },
    run: async (values) => {
      const { text, notes, problems } = await semver(join(import.meta.dirname, "../.."), values);
      console.log([text, ...notes].join("\n"));
      if (problems.length > 0) throw new UserError(problems.join("\n"));
      return undefined;
    },
  });
}
