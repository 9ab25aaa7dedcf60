import { mockError } from "./mock-error.js";
import type { Operation } from "./operation.js";
import { operationResponse } from "./operation-response.js";
import type { Problem } from "./problem.js";

/** Refuses a request for its problems: with the operation's 422 where it documents one, else with the mock's own 400. */
export function invalidRequest(operation: Operation, problems: readonly Problem[]): Response {
  const documented = operation.responses.get(422)?.example as DocumentedError | undefined;
  if (!documented) {
    const messages = problems.map((problem) => problem.message).join(" ");
    return mockError(400, "MockInvalidRequest", `The operation documents no answer to an invalid request. ${messages}`);
  }
  const details = problems.map((problem) => documentedWording(documented.error.details ?? [], problem));
  return operationResponse(operation, 422, { error: { ...documented.error, details } });
}

interface DocumentedError {
  error: { details?: readonly Problem[] };
}

/** The specification's own words, where it has some on a property: the services spell and word alike only by chance. */
function documentedWording(documented: readonly Problem[], problem: Problem): Problem {
  const sameTarget = documented.filter((detail) => plain(detail.target) === plain(problem.target));
  return sameTarget.find((detail) => detail.code === problem.code) ?? sameTarget[0] ?? problem;
}

function plain(target: string | undefined): string | undefined {
  return target?.replace(/^\$/, "").toLowerCase();
}
