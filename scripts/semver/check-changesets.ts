import { type Changeset, isBelowOne, ownFile, pendingBump, releasedBump } from "./changeset.ts";
import type { Rating } from "./rate.ts";
import { isSmaller, type Reason } from "./reason.ts";
import { reasonText } from "./reason-text.ts";

/** Lists the problems of the changesets of a package, each in a line that names the file and the way out. */
export function checkChangesets(rating: Rating, all: Changeset[]): string[] {
  const { package: name, version, base, reasons } = rating;
  const changesets = all.filter(({ releases }) => releases.has(name));
  const texts = changesets.map(({ summary }) => summary);
  const own = ownFile(name);
  // A major changeset below 1.0 leaves the versions that may break; few authors intend it.
  const hasty = changesets.filter(
    ({ releases, summary }) =>
      releases.get(name) === "major" && isBelowOne(base?.version ?? version) && !summary.includes("1.0.0"),
  );
  const needed = releasedBump(rating);
  const isMissing = isSmaller(pendingBump(rating, changesets), needed);
  const [first] = changesets;
  const state = first ? `${first.file} says ${first.releases.get(name)}` : `${own} is missing`;
  // A person has decided about a difference if a changeset of the package names it.
  const open = reasons.filter(
    ({ bump, ...reason }) => bump === "unrated" && !texts.some((text) => text.includes(topicOf(reason))),
  );
  return [
    ...hasty.map(
      ({ file }) =>
        `${file} says major, which releases ${name} 1.0.0. Say minor, or mention 1.0.0 in its text if this is intended.`,
    ),
    ...(isMissing ? [`${state}, and ${name} needs ${needed}. Run: pnpm semver --write`] : []),
    ...open.map(
      (reason) =>
        `${own} must decide about ${reasonText(reason)}. Choose a bump for ${name}, and name \`${topicOf(reason)}\` in the text: pnpm changeset`,
    ),
  ];
}

function topicOf({ location }: Pick<Reason, "location">): string {
  return location.replace(/^package\.json /, "").replace(/[.([<].*$/, "");
}
