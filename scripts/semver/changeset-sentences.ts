import type { Rating } from "./rate.ts";
import type { Reason } from "./reason.ts";
import { listText, shorten } from "./reason-text.ts";

/** Writes the sentences of a changelog about a package, in the past tense. */
export function changesetSentences({ bump, reasons, package: name }: Rating): string[] {
  if (bump === "none") return [];
  const large = reasons.filter((reason) => ["major", "minor"].includes(reason.bump));
  // The broken line of an example follows from a change that is listed itself.
  const noticed = large.filter(({ change }) => change !== brokenCode);
  const isMajor = (list: Reason[]) => list.some((reason) => reason.bump === "major");
  const told = isMajor(large) && !isMajor(noticed) ? large : noticed;
  if (told.length > 0) return [...new Set(told.map((reason) => sentence(reason, name)))];
  if (reasons.every(({ location }) => /^package\.json (optionalD|d)ependencies/.test(location)))
    return ["Updated dependencies."];
  const isInternal = reasons.some(({ change }) => ["implementation", "declarations"].includes(change));
  return [isInternal ? "Changed internals." : "Updated the documentation."];
}

const brokenCode = "old code stops compiling";

function sentence(reason: Reason, name: string): string {
  const text = plainSentence(reason, name);
  return reason.bump === "major" ? `Breaking: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function plainSentence(reason: Reason, name: string): string {
  const { direction, location, operations = [], change, before, after, code } = reason;
  const names = listText(operations.map((operation) => `\`${operation}\``));
  const users = { sent: ` sent to ${names}`, received: ` received from ${names}`, named: ` of ${names}` }[direction];
  const subject = `\`${location}\`${operations.length > 0 ? users : ""}`;
  const [, schema] = /^components\["schemas"\]\["(.+)"\]$/.exec(location) ?? [];
  const types = before && after ? ` from \`${shorten(before, 200)}\` to \`${shorten(after, 200)}\`` : "";
  const isStatus = /^status \d+$/.test(location);
  const sentences: Record<string, string> = {
    "first release": `Published ${name.split("/").at(-1)} for the first time.`,
    [brokenCode]: `Changed types, so that code such as \`${code?.lines[code.index]}\` stops compiling.`,
    added: schema
      ? `Named the schema \`${schema}\`.`
      : isStatus
        ? `Documented ${subject}, which was \`"unexpected"\`.`
        : `Added ${subject}.`,
    removed: schema ? `Removed the name of the schema \`${schema}\`.` : `Removed ${subject}.`,
    "added and required": `Added ${subject}, which is required.`,
    "now required": `Made ${subject} required.`,
    "now optional": `Made ${subject} optional.`,
    "now deprecated": `Deprecated ${subject}.`,
    "another type": `Changed the type of ${subject}${types}.`,
  };
  return sentences[change] ?? `Changed ${subject}: ${change}${types}.`;
}
