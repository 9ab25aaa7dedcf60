import { join } from "node:path";
import { comparePackages } from "../compare-packages.ts";
import { largest, type Rated, type Reason } from "../reason.ts";
import { readWorkingTree } from "../snapshot.ts";

const checkout = join(import.meta.dirname, "../../..");
/** Without the services that a contributor adds. */
const present = new Map(
  [...readWorkingTree(checkout)].filter(([path]) => !/^packages\/(?!(core|export|mock|synchronization)\/)/.test(path)),
);

/** An edit of a file of this repository: a text and its replacement. */
export type FileEdit = [path: string, text: string, replacement: string];

/** Rates the packages of this repository after some edits. */
export async function rateEdits(...edits: FileEdit[]): Promise<Map<string, Reason[]>> {
  const after = new Map(present);
  for (const [path, text, replacement] of edits) {
    const [start, ...others] = (after.get(path) ?? "").split(text);
    if (start === undefined || others.length === 0) throw new Error(`${path} does not contain ${text}`);
    after.set(path, `${start}${replacement}${others.join(text)}`);
  }
  return comparePackages(checkout, present, after);
}

/** The bump of each package, without those that did not change. */
export function bumpsOf(rated: Map<string, Reason[]>): Record<string, Rated> {
  const bumps = [...rated].map(([name, reasons]): [string, Rated] => [
    name.replace("@itwin-rest/", ""),
    largest(reasons.map(({ bump }) => bump)),
  ]);
  return Object.fromEntries(bumps.filter(([, bump]) => bump !== "none"));
}
