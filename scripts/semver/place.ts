import type { OperationDifference } from "./compare-operations.ts";
import type { Comparison } from "./load-types.ts";
import { operationParts } from "./operation-parts.ts";
import type { Route } from "./routes.ts";
import { objectOf, type Part, partsAlong } from "./type-parts.ts";

/** Tells where a difference is, from the nearest schema or else in the call: `ExportConnection.displayName`, `query.$top`. */
export function placeOf(comparison: Comparison, { type }: Route, { direction, steps }: OperationDifference): string {
  const { sent, received } = operationParts(comparison.checker, type);
  const [root = "", ...inside] = steps;
  if (direction === "received") return placeIn(comparison, received.get(root), inside, `status ${root}`);
  if (root === "body") return placeIn(comparison, sent.body, steps);
  const [group = "", ...parameter] = inside;
  return placeIn(comparison, sent[group as keyof typeof sent], parameter, group);
}

/** Begins anew at each schema with a name. */
function placeIn(
  { checker, names }: Comparison,
  parts: Map<string, Part> = new Map(),
  steps: string[],
  start = "",
): string {
  const along = partsAlong(checker, parts, steps);
  return steps.reduce((place, step, index) => {
    const owner = along[index - 1];
    const object = owner && objectOf(owner.type);
    return joinPlace((object && names.get(object)) ?? place, step);
  }, start);
}

/** Appends a step: a property after a dot, the elements of an array as `[]`. */
export function joinPlace(place: string, step: string): string {
  if (step === "[]") return `${place}[]`;
  return [place, step].filter(Boolean).join(".");
}
