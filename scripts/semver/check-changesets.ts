import { type Changeset, isBelowOne, ownFile, pendingBump, releasedBump } from "./changeset.ts";
import type { Rating } from "./rate.ts";
import { isSmaller, type Reason } from "./reason.ts";
import { reasonText } from "./reason-text.ts";

/** Lists the problems of the changesets of a package, each in a line that names the file and the way out. */
export function checkChangesets(rating: Rating, all: Changeset[]): string[] {
  const { package: name, version, base, reasons } = rating;
  const changesets = all.filter(({ releases }) => releases.has(name));
  const own = ownFile(name);
  const problems: string[] = [];
  for (const { file, releases, summary } of changesets) {
    // A major changeset below 1.0 leaves the versions that may break; few authors intend it.
    if (releases.get(name) !== "major" || !isBelowOne(base?.version ?? version) || summary.includes("1.0.0")) continue;
    problems.push(
      `${file} says major, which releases ${name} 1.0.0. Say minor, or mention 1.0.0 in its text if this is intended.`,
    );
  }
  const needed = releasedBump(rating);
  if (isSmaller(pendingBump(rating, changesets), needed)) {
    const [first] = changesets;
    const state = first ? `${first.file} says ${first.releases.get(name)}` : `${own} is missing`;
    problems.push(`${state}, and ${name} needs ${needed}. Run: pnpm semver --write`);
  }
  for (const reason of reasons) {
    const topic = topicOf(reason);
    // A person has decided about a difference if a changeset of the package names it.
    if (reason.bump !== "unrated" || changesets.some(({ summary }) => summary.includes(topic))) continue;
    problems.push(
      `${own} must decide about ${reasonText(reason)}. Choose a bump for ${name}, and name \`${topic}\` in the text: pnpm changeset`,
    );
  }
  return problems;
}

function topicOf({ location }: Reason): string {
  return location.replace(/^package\.json /, "").replace(/[.([<].*$/, "");
}
