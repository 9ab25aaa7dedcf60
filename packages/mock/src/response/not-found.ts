import type { Operation } from "../spec/operation.js";
import { invalid } from "../spec/problem.js";
import { exampleResponse } from "./example-response.js";
import { invalidRequest } from "./invalid-request.js";
import { mockError } from "./mock-error.js";

/**
 * Responds to a request for an unknown resource: as documented by the operation, or with a 404 of the mock.
 *
 * Some operations document no 404 but a 422, which is documented elsewhere as the response to an invalid identifier.
 */
export function notFound(operation: Operation, parameter: string): Response {
  const documented = exampleResponse(operation, 404);
  if (documented) return documented;
  if (operation.responses.has(422)) return invalidRequest(operation, [invalid(parameter)]);
  return mockError(404, "MockNotFound", `Unknown ${parameter}. The operation documents no 404.`);
}
