import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Changeset, ownFile, pendingBump, releasedBump } from "./changeset.ts";
import { changesetSentences } from "./changeset-sentences.ts";
import type { Rating } from "./rate.ts";
import { type Bump, isSmaller, largest } from "./reason.ts";

/**
 * Writes, raises or lowers the changeset of a package, and returns a line about it.
 *
 * A comment in the front matter lists the sentences that were written. So a sentence that is no longer true is removed,
 * one that a person has reworded is not added again, and everything else in the file is kept.
 */
export function writeChangeset(root: string, rating: Rating, changesets: Changeset[]): string {
  const { package: name } = rating;
  const file = ownFile(name);
  const own = changesets.find((changeset) => changeset.file === file);
  const others = changesets.filter((changeset) => changeset !== own);
  const needed = releasedBump(rating);
  if (!own && needed === "none") return `${name} needs none.`;
  if (!own && !isSmaller(pendingBump(rating, others), needed))
    return `${name} needs ${needed}, and the changesets say so.`;
  const next = revise(own, name, needed, changesetSentences(rating));
  if (next === own?.text) return `${name} needs ${needed}, and ${file} says so.`;
  if (next === undefined) rmSync(join(root, file));
  else writeFileSync(join(root, file), next);
  if (next === undefined) return `Deleted ${file}: nothing is left of it.`;
  return `${own ? "Updated" : "Wrote"} ${file}: ${needed}.`;
}

const lead = "Changes of this package:";

/** A comment with the written bump, the one that a person chose, and the hashes of the written sentences. */
const recorded = /^# Written by `pnpm semver --write`: (\w+), at least (\w+)(.*)$/m;

/** Returns the text of a changeset after a rating, or nothing if nothing is left of it. */
function revise(own: Changeset | undefined, name: string, needed: Bump, sentences: string[]): string | undefined {
  const { text = "", summary = "", releases } = own ?? {};
  const [, written, least = "none", hashes = ""] = recorded.exec(text) ?? [];
  const known = new Set(hashes.trim().split(" "));
  const lines = summary.split("\n").map((line) => ({ line, sentence: line.replace(/^- /, "") }));
  const isWritten = (sentence: string) => known.has(hash(sentence)) || sentence === lead;
  const prose = lines
    .filter(({ sentence }) => !isWritten(sentence))
    .map(({ line }) => line)
    .join("\n")
    .trim();
  // A listed sentence that is missing has been reworded.
  const shown = new Set(lines.map(({ sentence }) => sentence));
  const kept = sentences.filter((sentence) => !known.has(hash(sentence)) || shown.has(sentence));
  // A bump that differs from the written one was chosen by a person, and is not lowered.
  const current = releases?.get(name) ?? "none";
  const chosen = current === written ? (least as Bump) : current;
  const bump = largest([chosen, needed]);

  const front = (text.split(/^---$/m)[1] ?? "").split("\n").filter((line) => line.trim() && !recorded.test(line));
  const isOwn = (line: string) => line.replaceAll(/["']/g, "").trim().startsWith(`${name}:`);
  const isOver = bump === "none" && !prose;
  if (isOver && front.every(isOwn)) return undefined;
  const entry = isOver ? [] : [`"${name}": ${bump}`];
  const entries = front.some(isOwn) ? front.flatMap((line) => (isOwn(line) ? entry : [line])) : [...entry, ...front];
  const record = `# Written by \`pnpm semver --write\`: ${[`${bump}, at least ${chosen}`, ...sentences.map(hash)].join(" ")}`;
  const start = prose || (kept.length > 1 ? lead : "");
  const list = kept.map((sentence) => `- ${sentence}`).join("\n");
  const body = start ? [start, list].filter(Boolean).join("\n\n") : kept.join("");
  return `---\n${[...(isOver ? [] : [record]), ...entries].join("\n")}\n---\n\n${body}\n`;
}

function hash(sentence: string): string {
  return createHash("sha256").update(sentence).digest("hex").slice(0, 8);
}
