import { type Changeset, isBelowOne, pendingBump, releasedBump } from "./changeset.ts";
import type { Rating } from "./rate.ts";
import { isSmaller, type Reason } from "./reason.ts";
import { reasonText } from "./reason-text.ts";

/** Lists the problems of the changesets of a package, each in a line that names the file and the way out. */
export function checkChangesets(rating: Rating, all: Changeset[]): string[] {
  const { package: name, version, base, bump } = rating;
  const changesets = all.filter(({ releases }) => releases.has(name));
  const problems = changesets
    .filter((changeset) => isHasty(changeset, name, base?.version ?? version))
    .map(
      ({ file }) =>
        `${file} says major, which releases ${name} 1.0.0. Say minor, or mention 1.0.0 in its text if this is intended.`,
    );
  const needed = releasedBump(rating);
  const pending = pendingBump(rating, changesets);
  if (isSmaller(pending, needed)) {
    const [first] = changesets;
    const state = first ? `${first.file} says ${first.releases.get(name)}` : `${ownFile(rating)} is missing`;
    problems.push(`${state}, and ${name} needs ${needed}. Run: pnpm semver --write`);
  }
  if (bump !== "unrated") return problems;
  const open = rating.reasons.filter((reason) => reason.bump === "unrated" && !isDecided(reason, changesets));
  return [
    ...problems,
    ...open.map(
      (reason) =>
        `${ownFile(rating)} must decide about ${reasonText(reason)}. Choose a bump for ${name}, and name \`${topicOf(reason)}\` in the text: pnpm changeset`,
    ),
  ];
}

/** The changeset that `--write` maintains. */
export function ownFile({ folder }: Pick<Rating, "folder">): string {
  return `.changeset/${folder.slice(folder.lastIndexOf("/") + 1)}-semver.md`;
}

/** A person has decided about a difference if a changeset of the package names it. */
function isDecided(reason: Reason, changesets: Changeset[]): boolean {
  return changesets.some(({ summary }) => summary.includes(topicOf(reason)));
}

function topicOf({ location }: Reason): string {
  return location.replace(/^package\.json /, "").replace(/[.([<].*$/, "");
}

/** A major changeset below 1.0 leaves the versions that may break; few authors intend it. */
function isHasty({ releases, summary }: Changeset, name: string, version: string): boolean {
  return releases.get(name) === "major" && isBelowOne(version) && !summary.includes("1.0.0");
}
