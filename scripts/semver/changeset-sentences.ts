import type { Rating } from "./rate.ts";
import type { Reason } from "./reason.ts";
import { listText, shorten } from "./reason-text.ts";

/** Writes the sentences of a changelog about a package, in the past tense. */
export function changesetSentences({ bump, reasons, package: name }: Rating): string[] {
  if (bump === "none") return [];
  const large = reasons.filter((reason) => ["major", "minor"].includes(reason.bump));
  // The broken line of an example follows from a change that is listed itself.
  const noticed = large.filter(({ change }) => change !== brokenCode);
  const told =
    noticed.some((reason) => reason.bump === "major") || !large.some((reason) => reason.bump === "major")
      ? noticed
      : large;
  if (told.length > 0) return [...new Set(told.map((reason) => sentence(reason, name)))];
  const changes = new Set(reasons.map(({ change }) => change));
  if (reasons.every(({ location }) => /^package\.json (optionalD|d)ependencies/.test(location)))
    return ["Updated dependencies."];
  return [
    changes.has("implementation") || changes.has("declarations") ? "Changed internals." : "Updated the documentation.",
  ];
}

const brokenCode = "old code stops compiling";

function sentence(reason: Reason, name: string): string {
  const text = plainSentence(reason, name);
  return reason.bump === "major" ? `Breaking: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function plainSentence(
  { direction, location, operations = [], change, before, after, code }: Reason,
  name: string,
): string {
  if (change === "first release") return `Published ${name.split("/").at(-1)} for the first time.`;
  if (change === brokenCode)
    return `Changed types, so that code such as \`${code?.lines[code.index]}\` stops compiling.`;
  const names = listText(operations.map((operation) => `\`${operation}\``));
  const users = { sent: ` sent to ${names}`, received: ` received from ${names}`, named: ` of ${names}` }[direction];
  const subject = `\`${location}\`${operations.length > 0 ? users : ""}`;
  const isStatus = /^status \d+$/.test(location);
  const schema = /^components\["schemas"\]\["(.+)"\]$/.exec(location)?.[1];
  const sentences: Record<string, string> = {
    added: isStatus
      ? `Documented ${subject}, which was \`"unexpected"\`.`
      : schema
        ? `Named the schema \`${schema}\`.`
        : `Added ${subject}.`,
    "added and required": `Added ${subject}, which is required.`,
    removed: schema ? `Removed the name of the schema \`${schema}\`.` : `Removed ${subject}.`,
    "now required": `Made ${subject} required.`,
    "now optional": `Made ${subject} optional.`,
    "now deprecated": `Deprecated ${subject}.`,
  };
  const types = before && after ? ` from \`${shorten(before, 200)}\` to \`${shorten(after, 200)}\`` : "";
  return (
    sentences[change] ??
    (change === "another type" ? `Changed the type of ${subject}${types}.` : `Changed ${subject}: ${change}${types}.`)
  );
}
