import type { Operation } from "../spec/operation.js";
import { type Problem, unreadable } from "../spec/problem.js";
import { mockError } from "./mock-error.js";
import { operationResponse } from "./operation-response.js";

/** Refuses an invalid request with the operation's 422 if it documents one, and with the mock's own 400 otherwise. */
export function invalidRequest(operation: Operation, problems: readonly Problem[]): Response {
  const documented = operation.responses.get(422)?.example as DocumentedError | undefined;
  if (!documented) {
    const messages = problems.map((problem) => problem.message).join(" ");
    return mockError(
      400,
      "MockInvalidRequest",
      `The operation documents no response to an invalid request. ${messages}`,
    );
  }
  const details = problems.map((problem) => documentedWording(documented.error.details ?? [], problem));
  return operationResponse(operation, 422, { error: { ...documented.error, details } });
}

/** Refuses a request that lacks its body, with the code for that if the service documents it. */
export function missingBody(operation: Operation): Response {
  const code = "MissingRequestBody";
  if (!operation.responses.get(422)?.errorCodes.includes(code)) return invalidRequest(operation, [unreadable]);
  return operationResponse(operation, 422, { error: { code, message: "Request body was not provided." } });
}

interface DocumentedError {
  error: { details?: readonly Problem[] };
}

/** The wording of the specification for a property, if it has one: spelling and wording differ between the services. */
function documentedWording(documented: readonly Problem[], problem: Problem): Problem {
  const sameTarget = documented.filter((detail) => plain(detail.target) === plain(problem.target));
  return sameTarget.find((detail) => detail.code === problem.code) ?? sameTarget[0] ?? problem;
}

function plain(target: string | undefined): string | undefined {
  return target?.replace(/^\$/, "").toLowerCase();
}
