import { isDeepStrictEqual } from "node:util";
import { confirmReasons } from "./confirm-reasons.ts";
import { judgeTypes } from "./judge-types.ts";
import { judgeWire } from "./judge-wire.ts";
import { mergeReasons, type Reason } from "./reason.ts";
import type { Release } from "./release.ts";

/**
 * Tells what has changed for the users of a service since a release, the largest first.
 *
 * Two judges look at it, the types and the wire, and the larger one counts.
 */
export async function judgeSpec(before: Release, after: Release): Promise<Reason[]> {
  const types = judgeTypes(before, after);
  const isSameDocument = isDeepStrictEqual(before.document, after.document);
  const [confirmed, wire] = await Promise.all([
    confirmReasons(types, before, after),
    isSameDocument ? [] : judgeWire(before, after, types),
  ]);
  const reasons = mergeReasons([...confirmed, ...wire]);
  return reasons.length > 0 || isSameDocument ? reasons : [unnoticed];
}

/** What neither judge minds, such as an example or one more known value of an open enum. */
const unnoticed: Reason = {
  bump: "patch",
  direction: "named",
  place: "openapi.json",
  operations: [],
  change: "examples, known values or the way it is written",
};
