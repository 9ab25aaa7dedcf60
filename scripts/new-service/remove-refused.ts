import { pointerKeys, valueAt } from "../spec/json-pointer.ts";
import type { Finding } from "../spec/spec-error.ts";
import { type Foreign, isForeign } from "./foreign.ts";
import type { Mends } from "./mends.ts";

/** Removes the fields of a spec whose findings advise to remove them, and returns whether there were any. */
export function removeRefused(spec: Foreign, findings: Finding[], mends: Mends): boolean {
  const refused = findings.filter(({ reason }) => advice.test(reason)).map(({ pointer }) => pointerKeys(pointer));
  const present = refused.filter((keys) => valueAt(spec, keys) !== undefined);
  for (const keys of present) {
    const field = keys.at(-1) ?? "";
    const parent = valueAt(spec, keys.slice(0, -1));
    if (isForeign(parent)) delete parent[field];
    mends.add("field removed that a client does not use", field);
  }
  return present.length > 0;
}

const advice = /^specs\/(supported|extensions): .*\bRemove (it|the operation)\b/;
