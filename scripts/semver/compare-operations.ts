import type ts from "typescript";
import { compareParts, type Difference } from "./compare-parts.ts";
import { operationParts } from "./operation-parts.ts";

/** What has become of a part of an operation. The way to it begins with `params`, `body` or a status. */
export interface OperationDifference extends Difference {
  /** `sent` is what callers write, `received` what they read. */
  direction: "sent" | "received";
}

/** Compares an operation with what it was, part by part. */
export function compareOperations(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): OperationDifference[] {
  const [one, other] = [operationParts(checker, before), operationParts(checker, after)];

  const sent = (["path", "query", "header", "body"] as const).flatMap((group) =>
    compareParts(checker, one.sent[group], other.sent[group], group === "body" ? [] : ["params", group]),
  );
  const statuses = new Set([...one.received.keys(), ...other.received.keys()]);
  const received = [...statuses].flatMap((status): Difference[] => {
    const [result, successor] = [one.received.get(status), other.received.get(status)];
    if (!result || !successor) return [{ steps: [status], change: result ? "removed" : "added" }];
    return compareParts(checker, result, successor, [status]);
  });

  return [
    ...sent.map((difference) => ({ ...difference, direction: "sent" as const })),
    ...received.map((difference) => ({ ...difference, direction: "received" as const })),
  ];
}

/** Whether it is about a status as such, and not about something in its result. */
export function isStatus({ direction, steps }: OperationDifference): boolean {
  return direction === "received" && steps.length === 1;
}
