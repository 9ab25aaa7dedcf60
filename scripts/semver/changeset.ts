import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { diff } from "semver";
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
 * Reads the changesets that wait. Those that a prerelease has used are in a separate folder.
 *
 * @throws {UserError} if one is malformed, or names a package that does not exist.
 */
export function readChangesets(root: string, packageNames: string[]): Changeset[] {
  const folder = join(root, ".changeset");
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(?!README\.md$)[^.].*\.md$/i.test(name))
    : [];
  const used = readUsed(join(folder, "pre.json"));
  return names
    .sort()
    .filter((name) => !used.includes(name.slice(0, -3)))
    .map((name) => {
      const changeset = readChangeset(join(folder, name), `.changeset/${name}`);
      const unknown = [...changeset.releases.keys()].find((known) => !packageNames.includes(known));
      if (unknown)
        throw new UserError(
          `${changeset.file} names ${unknown}, which is not a public package. Rename it to one of ${packageNames.join(", ")}, or remove the line.`,
        );
      return changeset;
    });
}

function readUsed(path: string): string[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")).changesets ?? []) : [];
}

function readChangeset(path: string, file: string): Changeset {
  const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  try {
    const { releases, summary } = parseChangesetFile(text);
    return { file, text, releases: new Map(releases.map(({ name, type }) => [name, type])), summary };
  } catch (error) {
    const [reason = ""] = (error as Error).message.replace("could not parse changeset - ", "").split(/\.?\n/);
    throw new UserError(
      `${file} is malformed: ${reason}. Correct its front matter, such as "@itwin-rest/export": patch, or delete the file and run: pnpm changeset`,
    );
  }
}

/** The bump that a package is released with: below 1.0, a minor version may break. */
export function releasedBump({ bump, reasons, base, version }: Rating): Bump {
  const decided =
    bump === "unrated"
      ? (largest(reasons.map((reason) => (reason.bump === "unrated" ? "patch" : reason.bump))) as Bump)
      : bump;
  return decided === "major" && isBelowOne(base?.version ?? version) ? "minor" : decided;
}

/** True for a package below version 1.0.0. */
export function isBelowOne(version: string): boolean {
  return version.startsWith("0.");
}

/** The bump of the next release of a package: that of its changesets, and of a version that is raised already. */
export function pendingBump({ package: name, base, version }: Rating, changesets: Changeset[]): Rated {
  const raised = diff(base?.version ?? "0.0.0", version)?.replace("pre", "") as Bump | "release" | "" | undefined;
  const isRaised = raised === "major" || raised === "minor" || raised === "patch";
  return largest([isRaised ? raised : "none", ...changesets.map(({ releases }) => releases.get(name) ?? "none")]);
}
