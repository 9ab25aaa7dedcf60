import type { Reason } from "./reason.ts";

/** Tells in a line what has changed: `ExportConnection.displayName, received by getExportConnection: removed (was string)`. */
export function reasonText({ direction, place, operations, change, before, after }: Reason): string {
  const [first = "", second = "", ...others] = operations;
  const list = others.length > 1 ? `${first}, ${second} and ${others.length} more` : listText(operations);
  const users = { sent: `, sent to ${list}`, received: `, received from ${list}`, named: ` of ${list}` }[direction];
  return `${place}${operations.length > 0 ? users : ""}: ${change}${valuesText(before, after)}`;
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

/** Cuts off what is longer than a reader reads: a type without a name can be a screen long. */
export function shorten(text: string, length = 100): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
