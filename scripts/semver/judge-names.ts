import type { Comparison } from "./load-types.ts";
import type { Reason } from "./reason.ts";

/** Finds the names that users import types by, of operations and of schemas, but for the operations told of already. */
export function judgeNames({ before, after }: Comparison, told: string[]): Reason[] {
  const untold = (names: Iterable<string>) => new Set(names).difference(new Set(told));
  return [
    ...judgeKeys("operations", untold(before.operations.keys()), untold(after.operations.keys())),
    ...judgeKeys('components["schemas"]', new Set(before.schemas.keys()), new Set(after.schemas.keys())),
  ];
}

function judgeKeys(owner: string, before: Set<string>, after: Set<string>): Reason[] {
  const reason = (name: string) => ({ direction: "named" as const, place: `${owner}["${name}"]`, operations: [] });
  const removed = [...before.difference(after)].map(reason);
  const added = [...after.difference(before)].map(reason);
  return [
    ...removed.map(
      (found): Reason => ({ ...found, bump: "major", change: "removed", code: [`type Known = ${found.place};`] }),
    ),
    ...added.map((found): Reason => ({ ...found, bump: "minor", change: "added" })),
  ];
}
