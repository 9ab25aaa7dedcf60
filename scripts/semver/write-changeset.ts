import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Changeset, pendingBump, releasedBump } from "./changeset.ts";
import { changesetSentences } from "./changeset-sentences.ts";
import { ownFile } from "./check-changesets.ts";
import type { Rating } from "./rate.ts";
import { type Bump, isSmaller, largest } from "./reason.ts";

/**
 * Writes, raises or lowers the changeset of a package, and says in a line what it did.
 *
 * A comment in the front matter lists the sentences that were written. So a sentence that is no longer true is removed,
 * one that a person has put in other words does not come back, and everything else in the file is kept.
 */
export function writeChangeset(root: string, rating: Rating, changesets: Changeset[]): string {
  const { package: name } = rating;
  const file = ownFile(rating);
  const own = changesets.find((changeset) => changeset.file === file);
  const needed = releasedBump(rating);
  const others = pendingBump(
    rating,
    changesets.filter((changeset) => changeset !== own),
  );
  if (!own && !isSmaller(others, needed))
    return `${name} needs ${needed}${needed === "none" ? "" : ", and the changesets say so"}.`;
  const next = own
    ? revise(own, name, needed, changesetSentences(rating))
    : create(name, needed, changesetSentences(rating));
  if (next === own?.text) return `${name} needs ${needed}, and ${file} says so.`;
  if (next === undefined) rmSync(join(root, file));
  else writeFileSync(join(root, file), next);
  return next === undefined
    ? `Deleted ${file}: nothing is left of it.`
    : `${own ? "Updated" : "Wrote"} ${file}: ${needed}.`;
}

const lead = "Changes of this package:";

function create(name: string, bump: Bump, sentences: string[]): string {
  return print([`"${name}": ${bump}`], record(bump, "none", sentences), "", sentences);
}

function revise(
  { text, releases, summary }: Changeset,
  name: string,
  needed: Bump,
  sentences: string[],
): string | undefined {
  const [, written, least, hashes = ""] = recorded.exec(text) ?? [];
  const known = new Set(hashes.trim().split(" "));
  const lines = summary.split("\n");
  const isWritten = (line: string) => known.has(hash(withoutBullet(line))) || line === lead;
  const prose = lines
    .filter((line) => !isWritten(line))
    .join("\n")
    .trim();
  // A sentence that is known and not there was put in other words.
  const shown = new Set(lines.map(withoutBullet));
  const kept = sentences.filter((sentence) => !known.has(hash(sentence)) || shown.has(sentence));
  // A bump that differs from the written one was chosen by a person, and is not lowered.
  const current = releases.get(name) ?? "none";
  const chosen = current === written ? ((least ?? "none") as Bump) : current;
  const bump = largest([chosen, needed]) as Bump;
  const front = frontMatter(text).filter((line) => !line.startsWith("# Written by"));
  const others = front.filter((line) => !mentions(line, name));
  if (bump === "none" && !prose) return others.length > 0 ? print(others, "", prose, kept) : undefined;
  const entry = `"${name}": ${bump}`;
  const entries = releases.has(name) ? front.map((line) => (mentions(line, name) ? entry : line)) : [entry, ...front];
  return print(entries, record(bump, chosen, sentences), prose, kept);
}

function print(entries: string[], comment: string, prose: string, sentences: string[]): string {
  const list = sentences.map((sentence) => `- ${sentence}`).join("\n");
  const start = prose || (sentences.length > 1 ? lead : "");
  const summary = start ? [start, list].filter(Boolean).join("\n\n") : sentences.join("");
  const front = [comment, ...entries].filter(Boolean).join("\n");
  return `---\n${front}\n---\n\n${summary}\n`;
}

/** A comment with the written bump, the one that a person chose, and the hashes of the written sentences. */
const recorded = /^# Written by `pnpm semver --write`: (\w+), at least (\w+)(.*)$/m;

function record(bump: Bump, least: Bump, sentences: string[]): string {
  return [`# Written by \`pnpm semver --write\`: ${bump}, at least ${least}`, ...sentences.map(hash)].join(" ");
}

function withoutBullet(line: string): string {
  return line.replace(/^- /, "");
}

function frontMatter(text: string): string[] {
  return (text.split(/^---$/m)[1] ?? "").split("\n").filter((line) => line.trim() !== "");
}

function mentions(line: string, name: string): boolean {
  return line.replaceAll(/["']/g, "").trim().startsWith(`${name}:`);
}

function hash(sentence: string): string {
  return createHash("sha256").update(sentence).digest("hex").slice(0, 8);
}
