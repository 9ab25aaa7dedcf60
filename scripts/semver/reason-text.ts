import type { Reason } from "./reason.ts";

/** Describes a change in a line: `ExportConnection.displayName, received from getExportConnection: removed (was string)`. */
export function reasonText({ direction, location, operations = [], change, before, after, from }: Reason): string {
  const [first = "", second = "", ...others] = operations;
  const list = others.length > 1 ? `${first}, ${second} and ${others.length} more` : listText(operations);
  const users = { sent: `, sent to ${list}`, received: `, received from ${list}`, named: ` of ${list}` }[direction];
  const side = operations.length > 0 ? users : direction === "named" ? "" : ` (${direction})`;
  return `${location}${side}${from ? ` in ${from}` : ""}: ${change}${valuesText(before, after)}`;
}

/** Joins with commas and a last "and". */
export function listText(items: string[]): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
}

function valuesText(before: string | undefined, after: string | undefined): string {
  if (before !== undefined && after !== undefined) return ` (${shorten(before)} → ${shorten(after)})`;
  if (before !== undefined) return ` (was ${shorten(before)})`;
  return after === undefined ? "" : ` (${shorten(after)})`;
}

/** Cuts a text that is longer than a line; a type without a name can fill a screen. */
export function shorten(text: string, length = 100): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
