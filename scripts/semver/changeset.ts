import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { diff } from "semver";
import { shortName } from "../process/short-name.ts";
import { UserError } from "../process/user-error.ts";
import type { Rating } from "./rate.ts";
import { type Bump, largest, type Rated } from "./reason.ts";

/** A release note that waits for the next version. */
export interface Changeset {
  /** The path from the root of the repository. */
  file: string;
  text: string;
  releases: Map<string, Bump>;
  summary: string;
}

/**
 * Reads the changesets that wait. Those that a prerelease has used are in a separate folder, or listed in `pre.json`.
 *
 * @throws {UserError} if one is malformed, or names a package that does not exist.
 */
export function readChangesets(root: string, packageNames: string[]): Changeset[] {
  const folder = join(root, ".changeset");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const used: string[] = names.includes("pre.json")
    ? (JSON.parse(readFileSync(join(folder, "pre.json"), "utf8")).changesets ?? [])
    : [];
  const waiting = names.filter(
    (name) => /^(?!README\.md$)[^.].*\.md$/i.test(name) && !used.includes(name.slice(0, -3)),
  );
  return waiting.map((name) => {
    const file = `.changeset/${name}`;
    const text = readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n");
    const { releases, summary } = parse(file, text);
    const unknown = releases.find((release) => !packageNames.includes(release.name))?.name;
    if (unknown === undefined)
      return { file, text, summary, releases: new Map(releases.map(({ name, type }) => [name, type])) };
    throw new UserError(
      `${file} names ${unknown}, which is not a public package. Rename it to one of ${packageNames.join(", ")}, or remove the line.`,
    );
  });
}

function parse(file: string, text: string): ReturnType<typeof parseChangesetFile> {
  try {
    return parseChangesetFile(text);
  } catch (error) {
    const [reason = ""] = (error as Error).message.replace("could not parse changeset - ", "").split(/\.?\n/);
    throw new UserError(
      `${file} is malformed: ${reason}. Correct its front matter, such as "@itwin-rest/export": patch, or delete the file and run: pnpm changeset`,
    );
  }
}

/** The changeset of a package that `--write` maintains. */
export function ownFile(packageName: string): string {
  return `.changeset/${shortName(packageName)}-semver.md`;
}

/** The bump that a package is released with: below 1.0, a minor version may break. */
export function releasedBump({ bump, reasons, base, version }: Rating): Bump {
  const known = reasons.map((reason) => reason.bump).filter((rated) => rated !== "unrated");
  // A person decides about the rest, which is a patch at least.
  const decided = bump === "unrated" ? (largest(["patch", ...known]) as Bump) : bump;
  return decided === "major" && isBelowOne(base?.version ?? version) ? "minor" : decided;
}

/** Returns whether a version is below 1.0.0. */
export function isBelowOne(version: string): boolean {
  return version.startsWith("0.");
}

/** The bump of the next release of a package: that of its changesets, and of a version that is raised already. */
export function pendingBump({ package: name, base, version }: Rating, changesets: Changeset[]): Rated {
  const raised = diff(base?.version ?? "0.0.0", version)?.replace("pre", "") ?? "none";
  const bump = raised === "release" || raised === "" ? "none" : (raised as Bump);
  return largest([bump, ...changesets.map(({ releases }) => releases.get(name) ?? "none")]);
}
