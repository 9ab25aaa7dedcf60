import { join } from "node:path";
import { parseArgs } from "node:util";
import { SpecError } from "../spec/spec-error.ts";
import { readChangesets } from "./changeset.ts";
import { checkChangesets } from "./check-changesets.ts";
import { formatMarkdown, formatRating } from "./format.ts";
import { type Rating, ratePackages } from "./rate.ts";
import { SemverError } from "./semver-error.ts";
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
  /** A line for each change or problem of the changesets. */
  notes: string[];
  isGood: boolean;
}

/**
 * Rates every package, and checks or writes the changesets.
 *
 * @throws {SpecError} if a spec breaks a rule.
 * @throws {SemverError} if a person has to correct something first.
 */
export async function semver(root: string, options: SemverOptions = {}): Promise<SemverReport> {
  const ratings = await ratePackages(root, options.base);
  const names = ratings.map((rating) => rating.package);
  const written = options.write
    ? ratings.map((rating) => writeChangeset(root, rating, readChangesets(root, names)))
    : [];
  const changesets = readChangesets(root, names);
  const problems = options.check ? ratings.flatMap((rating) => checkChangesets(rating, changesets)) : [];
  return { text: print(ratings, options), notes: [...written, ...problems], isGood: problems.length === 0 };
}

function print(ratings: Rating[], { json, markdown }: SemverOptions): string {
  if (json) return JSON.stringify(ratings, null, 2);
  return markdown ? formatMarkdown(ratings) : ratings.map(formatRating).join("\n");
}

const usage = `Usage: pnpm semver [--check] [--write] [--base <commit>] [--json] [--markdown]

Rates the change of each package since its last release. See scripts/semver/README.md.`;

if (import.meta.main) {
  try {
    const boolean = { type: "boolean" } as const;
    const { values } = parseArgs({
      options: {
        base: { type: "string" },
        check: boolean,
        write: boolean,
        json: boolean,
        markdown: boolean,
        help: boolean,
      },
    });
    const { text, notes, isGood } = values.help
      ? { text: usage, notes: [], isGood: true }
      : await semver(join(import.meta.dirname, "../.."), values);
    console.log(text);
    for (const note of notes) console.error(note);
    if (!isGood) process.exitCode = 1;
  } catch (error) {
    const isUsage = error instanceof SemverError || (error instanceof TypeError && "code" in error);
    if (!isUsage && !(error instanceof SpecError)) throw error;
    console.error(
      error.message.split("\n")[0] === error.message || error instanceof SpecError
        ? error.message
        : error.message.split("\n")[0],
    );
    process.exitCode = isUsage ? 2 : 1;
  }
}
