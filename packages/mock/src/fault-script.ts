import { exampleResponse } from "./example-response.js";
import type { Operation } from "./operation.js";
import { operationResponse } from "./operation-response.js";

/** A failure that the mock plays instead of an answer. */
export interface MockFault {
  /** The service it happens in, such as `export`; any if left out. */
  service?: string;
  /** The operation it happens in, by the `operationId` of the specification; any if left out. */
  operationId?: string;
  /**
   * The status to answer with. The body is the specification's example where the operation documents the status, and
   * empty otherwise.
   */
  status: number;
  /**
   * How many requests it happens to before the next fault, or the usual answer, takes over.
   *
   * @default 1
   */
  times?: number;
  /** Headers to add or replace; a 429 that names none says `retry-after: 1`. */
  headers?: Record<string, string>;
}

/** The faults still to come. */
export interface FaultScript {
  /** Plays the next fault that the operation is due, if there is one. */
  next(operation: Operation): Response | undefined;
}

/**
 * Makes a script that plays faults in the order they are listed.
 *
 * @throws {TypeError} If a fault names an operation that no specification knows, for it would never happen.
 */
export function createFaultScript(faults: readonly MockFault[], operations: readonly Operation[]): FaultScript {
  const pending = faults.map((fault) => ({ fault, remaining: fault.times ?? 1 }));
  const stray = faults.find((fault) => !operations.some((operation) => matches(fault, operation)));
  if (stray) {
    const known = operations.map(({ service, operationId }) => `${service.name} ${operationId}`).join(", ");
    throw new TypeError(`No operation matches the fault ${JSON.stringify(stray)}. Known are: ${known}.`);
  }

  return {
    next(operation) {
      const entry = pending.find(({ fault, remaining }) => remaining > 0 && matches(fault, operation));
      if (!entry) return undefined;
      entry.remaining -= 1;

      const { status, headers = {} } = entry.fault;
      const response = exampleResponse(operation, status) ?? operationResponse(operation, status, undefined);
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      return response;
    },
  };
}

function matches(fault: MockFault, operation: Operation): boolean {
  return (
    (fault.service ?? operation.service.name) === operation.service.name &&
    (fault.operationId ?? operation.operationId) === operation.operationId
  );
}
