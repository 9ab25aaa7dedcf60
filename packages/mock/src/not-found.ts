import { exampleResponse } from "./example-response.js";
import { invalidRequest } from "./invalid-request.js";
import { mockError } from "./mock-error.js";
import type { Operation } from "./operation.js";
import { invalid } from "./problem.js";

/**
 * Answers a request whose path leads to nothing: as the operation documents it, or else with a 404 of the mock.
 *
 * Some operations document no 404 but a 422, which elsewhere is said to mean an identifier that is not valid.
 */
export function notFound(operation: Operation, parameter: string): Response {
  const documented = exampleResponse(operation, 404);
  if (documented) return documented;
  if (operation.responses.has(422)) return invalidRequest(operation, [invalid(parameter)]);
  return mockError(404, "MockNotFound", `The mock knows no such ${parameter}, and the operation documents no 404.`);
}
