import type { Operation } from "../spec/operation.js";
import { operationResponse } from "./operation-response.js";

/**
 * Returns the example of the specification for a status, or undefined if the operation does not document the status.
 *
 * Of several examples, the one with the name of the preference is used, or the first.
 */
export function exampleResponse(operation: Operation, status: number, preference = ""): Response | undefined {
  const documented = operation.responses.get(status);
  if (!documented) return undefined;

  const body = documented.examples.get(preference) ?? documented.example;
  return operationResponse(operation, status, body, { ...defaultHeaders(status), ...documented.headers });
}

// No page has a value of `retry-after`. A second is long enough to be observable, and short enough for a test.
function defaultHeaders(status: number): Record<string, string> {
  return status === 429 ? { "retry-after": "1" } : {};
}
