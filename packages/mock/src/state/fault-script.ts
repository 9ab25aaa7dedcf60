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

/** A fault and the number of requests that it still affects. */
export interface PendingFault {
  readonly fault: MockFault;
  readonly remaining: number;
}

/** The remaining faults. */
export interface FaultScript {
  /**
   * Adds a fault after the others.
   *
   * @throws {TypeError} If the fault names an unknown operation.
   */
  add(fault: MockFault): void;
  /** Removes all faults. */
  clear(): void;
  /** Lists the remaining faults in order. */
  list(): readonly PendingFault[];
  /** Returns the response of the next fault of the operation, if there is one. */
  next(operation: Operation): Response | undefined;
}

/**
 * Creates a script that applies faults in the listed order.
 *
 * @throws {TypeError} If a fault names an unknown operation.
 */
export function createFaultScript(faults: readonly MockFault[], operations: readonly Operation[]): FaultScript {
  let pending: { fault: MockFault; remaining: number }[] = [];
  const script: FaultScript = {
    add(fault) {
      if (!operations.some((operation) => matches(fault, operation))) {
        const known = operations.map(({ service, operationId }) => `${service.name} ${operationId}`).join(", ");
        throw new TypeError(`No operation matches the fault ${JSON.stringify(fault)}. Known: ${known}.`);
      }
      pending.push({ fault, remaining: fault.times ?? 1 });
    },
    clear() {
      pending = [];
    },
    list: () => pending,
    next(operation) {
      const entry = pending.find(({ fault }) => matches(fault, operation));
      if (!entry) return undefined;
      entry.remaining -= 1;
      if (entry.remaining === 0) pending.splice(pending.indexOf(entry), 1);

      const { status, headers = {} } = entry.fault;
      const response = exampleResponse(operation, status) ?? operationResponse(operation, status, undefined);
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      return response;
    },
  };
  for (const fault of faults) script.add(fault);
  return script;
}

function matches(fault: MockFault, operation: Operation): boolean {
  return (
    (fault.service ?? operation.service.name) === operation.service.name &&
    (fault.operationId ?? operation.operationId) === operation.operationId
  );
}
