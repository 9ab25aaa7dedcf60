import { callCode } from "./call-code.ts";
import { compareOperations, type OperationDifference } from "./compare-operations.ts";
import { differenceBump } from "./difference-bump.ts";
import type { Comparison } from "./load-types.ts";
import { placeOf } from "./place.ts";
import type { Reason } from "./reason.ts";
import { listRoutes, type Route } from "./routes.ts";
import type { Part } from "./type-parts.ts";
import { typeText } from "./type-text.ts";
import { userCode } from "./user-code.ts";

/** Finds what has changed for the users of operations, in what they send and in what they receive. */
export function judgeOperations(comparison: Comparison): Reason[] {
  const { checker } = comparison;
  const [before, after] = [comparison.before, comparison.after].map((types) => listRoutes(checker, types));
  const places = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...places].flatMap((place): Reason[] => {
    const [route, successor] = [before?.get(place), after?.get(place)];
    if (route && successor) {
      const differences = compareOperations(checker, route.type, successor.type);
      return differences.map((difference) => reasonFor(comparison, route, successor, difference));
    }
    const operations = [(route ?? successor)?.operationId ?? ""];
    return route
      ? [
          {
            bump: "major",
            direction: "named",
            place,
            operations,
            change: "removed",
            code: [`await ${callCode(checker, route)};`],
          },
        ]
      : [{ bump: "minor", direction: "named", place, operations, change: "added" }];
  });
}

function reasonFor(comparison: Comparison, route: Route, successor: Route, difference: OperationDifference): Reason {
  const { checker } = comparison;
  const { direction, change, before, after } = difference;
  const bump = differenceBump(checker, difference);
  return {
    bump,
    direction,
    // What is added has its place among the types as they are now.
    place: placeOf(comparison, change === "added" ? successor : route, difference),
    operations: [route.operationId],
    change: change === "added" && after && !after.isOptional && direction === "sent" ? "added and required" : change,
    before: partText(comparison, before),
    after: change.startsWith("now") ? undefined : partText(comparison, after),
    code: bump === "major" ? userCode(comparison, route, difference) : undefined,
  };
}

function partText(comparison: Comparison, part: Part | undefined): string | undefined {
  return part && typeText(comparison, part.type);
}
