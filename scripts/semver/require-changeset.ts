import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isSmaller } from "./bump.ts";
import { changesetSentences, changesetText } from "./changeset-text.ts";
import { readPending } from "./pending-bump.ts";
import type { Verdict } from "./verdict-of.ts";

/** Says what is wrong with the changesets of a service: that none is there, or that they ask for too little. */
export async function checkChangeset(root: string, verdict: Verdict): Promise<string | undefined> {
  const { bump, changesets } = await readPending(root, verdict);
  if (!isSmaller(bump, verdict.release)) return undefined;
  const [file, pending] = [...changesets][0] ?? [specChangeset(verdict)];
  const state = pending ? `${file} says ${pending}` : `${file} is missing`;
  return `${state}, and ${verdict.package} needs ${verdict.release}. Run: pnpm semver --write`;
}

/** Writes or raises the changeset of a service if what waits is too small, and says in a line what it did. */
export async function writeChangeset(root: string, verdict: Verdict): Promise<string> {
  const { bump } = await readPending(root, verdict);
  const { package: name, release } = verdict;
  if (!isSmaller(bump, release)) return `${name} needs ${release}, and the changesets say so.`;

  const file = specChangeset(verdict);
  const path = join(root, file);
  const isNew = !existsSync(path);
  const sentences = changesetSentences(verdict);
  const text = isNew
    ? changesetText(name, release, sentences)
    : raise(await readFile(path, "utf8"), verdict, sentences);
  await writeFile(path, text);
  return `${isNew ? "Wrote" : "Raised"} ${file} to ${release}.`;
}

function specChangeset({ service }: Verdict): string {
  return `.changeset/${service}-spec.md`;
}

/** What stands there may be a person's words: it stays, and what it does not tell is added. */
function raise(text: string, { package: name, release }: Verdict, sentences: string[]): string {
  const [, , ...summary] = text.split(/^---$/m);
  const known = summary.join("---").trim();
  const untold = sentences.filter((sentence) => !known.includes(sentence));
  const all = [...known.split("\n").map((line) => line.replace(/^- /, "")), ...untold].filter(Boolean);
  return changesetText(name, release, all);
}
