import type { Operation } from "./operation.js";
import { operationResponse } from "./operation-response.js";

/**
 * Answers with the specification's own example of a status, or with nothing if the operation does not document it.
 *
 * Of several examples, the one that is named like the preference is taken, or the first.
 */
export function exampleResponse(operation: Operation, status: number, preference = ""): Response | undefined {
  const documented = operation.responses.get(status);
  if (!documented) return undefined;

  const body = documented.examples.get(preference) ?? documented.example;
  return operationResponse(operation, status, body, { ...defaultHeaders(status), ...documented.headers });
}

// The pages print no value for `retry-after`. A second is enough to see a client wait, and short enough for a test.
function defaultHeaders(status: number): Record<string, string> {
  return status === 429 ? { "retry-after": "1" } : {};
}
