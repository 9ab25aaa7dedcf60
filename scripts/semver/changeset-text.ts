import type { Bump } from "./bump.ts";
import type { Reason } from "./reason.ts";
import { listText } from "./reason-text.ts";
import type { Verdict } from "./verdict-of.ts";

/** Writes the sentences of a changeset: what users meet, in the past tense, one alone or a short list. */
export function changesetSentences({ reasons }: Verdict): string[] {
  const noticed = reasons.filter(({ bump }) => bump === "major" || bump === "minor");
  if (noticed.length === 0) return ["Improved what tooltips and `openapi.json` tell."];
  const sentences = noticed.map(sentence);
  return sentences.length > most
    ? [...sentences.slice(0, most), `Changed ${sentences.length - most} more.`]
    : sentences;
}

/** More than a user reads. */
const most = 12;

/** Writes a changeset file. */
export function changesetText(name: string, bump: Bump, sentences: string[]): string {
  const summary = sentences.length > 1 ? sentences.map((line) => `- ${line}`).join("\n") : sentences.join();
  return `---\n"${name}": ${bump}\n---\n\n${summary}\n`;
}

function sentence(reason: Reason): string {
  const { bump, direction, place, operations, change, before, after } = reason;
  if (place === "first release") return `Added ${change}.`;
  const names =
    operations.length > 3 ? `${operations.length} operations` : listText(operations.map((name) => `\`${name}\``));
  const users = { sent: `, sent to ${names}`, received: `, received from ${names}`, named: ` (${names})` }[direction];
  const subject = `\`${place}\`${operations.length > 0 ? users : ""}`;
  const types = before && after ? ` from \`${before}\` to \`${after}\`` : "";
  const sentences: Record<string, string> = {
    added: `Added ${subject}.`,
    "added and required": `Added ${subject}, which is required.`,
    removed: `Removed ${subject}.`,
    "now required": `Made required: ${subject}.`,
    "now optional": `Made optional: ${subject}.`,
    "now deprecated": `Deprecated ${subject}.`,
    "another type": `Changed the type${types} of ${subject}.`,
  };
  return `${bump === "major" ? "Breaking: " : ""}${sentences[change] ?? `Changed ${subject}: ${change}.`}`;
}
