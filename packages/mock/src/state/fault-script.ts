import { exampleResponse } from "../response/example-response.js";
import { operationResponse } from "../response/operation-response.js";
import type { Operation } from "../spec/operation.js";

/** A failure that replaces the usual response. */
export interface MockFault {
  /** The service, such as `export`; any if omitted. */
  service?: string;
  /** The `operationId` of the specification; any if omitted. */
  operationId?: string;
  /**
   * The status of the response. Its body is the example of the specification if the operation documents the status, and
   * empty otherwise.
   */
  status: number;
  /**
   * Number of requests that the fault affects before it is used up.
   *
   * @default 1
   */
  times?: number;
  /** Headers to add or replace; a 429 has `retry-after: 1` by default. */
  headers?: Record<string, string>;
}

/** The remaining faults. */
export interface FaultScript {
  /** Returns the response of the next fault of the operation, if there is one. */
  next(operation: Operation): Response | undefined;
}

/**
 * Creates a script that applies faults in the listed order.
 *
 * @throws {TypeError} If a fault names an unknown operation.
 */
export function createFaultScript(faults: readonly MockFault[], operations: readonly Operation[]): FaultScript {
  const pending = faults.map((fault) => ({ fault, remaining: fault.times ?? 1 }));
  const stray = faults.find((fault) => !operations.some((operation) => matches(fault, operation)));
  if (stray) {
    const known = operations.map(({ service, operationId }) => `${service.name} ${operationId}`).join(", ");
    throw new TypeError(`No operation matches the fault ${JSON.stringify(stray)}. Known: ${known}.`);
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
