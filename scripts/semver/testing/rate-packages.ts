import { join } from "node:path";
import { comparePackages, createComparison } from "../compare-packages.ts";
import { largest, type Rated, type Reason } from "../reason.ts";
import { type Files, listPackages, readWorkingTree } from "../snapshot.ts";

const checkout = join(import.meta.dirname, "../../..");
const present = readWorkingTree(checkout);

/** Two versions of the module that a package consists of. */
export interface SourceChange {
  before: string;
  after: string;
}

/** Rates changes of sources, each as that of a separate package, in one program. */
export function rateSources(changes: SourceChange[]): Reason[][] {
  const [before, after] = (["before", "after"] as const).map((side): Files => {
    const files = changes.flatMap((change, index): [string, string][] => [
      [
        `packages/row-${index}/package.json`,
        JSON.stringify({ name: `@row/${index}`, version: "1.0.0", exports: { ".": "./dist/index.js" } }),
      ],
      [`packages/row-${index}/src/index.ts`, change[side]],
    ]);
    return new Map(files);
  }) as [Files, Files];
  return [...rate(before, after).values()];
}

/** An edit of a file of this repository: a text and its replacement. */
export type FileEdit = [path: string, text: string, replacement: string];

/** Rates the packages of this repository after some edits. */
export function rateEdits(...edits: FileEdit[]): Map<string, Reason[]> {
  const after = new Map(present);
  for (const [path, text, replacement] of edits) {
    const known = after.get(path) ?? "";
    if (!known.includes(text)) throw new Error(`${path} does not contain ${text}`);
    after.set(
      path,
      known.replace(text, () => replacement),
    );
  }
  return rate(present, after);
}

/** The bump of each package, without those that did not change. */
export function bumpsOf(rated: Map<string, Reason[]>): Record<string, Rated> {
  const bumps = [...rated].map(([name, reasons]): [string, Rated] => [
    name.replace("@itwin-rest/", ""),
    largest(reasons.map(({ bump }) => bump)),
  ]);
  return Object.fromEntries(bumps.filter(([, bump]) => bump !== "none"));
}

function rate(before: Files, after: Files): Map<string, Reason[]> {
  const known = listPackages(before);
  const pairs = [...listPackages(after)].flatMap(([name, is]) => {
    const was = known.get(name);
    return was ? [{ was, is }] : [];
  });
  const reasons = comparePackages(createComparison(checkout, before, after), pairs);
  return new Map(pairs.map(({ is }, index) => [is.name, reasons[index] ?? []]));
}
