import { authenticate } from "./authenticate.js";
import { behaviours } from "./behaviours.js";
import { isPreflight, preflightResponse } from "./cors.js";
import { exampleResponse } from "./example-response.js";
import { findQueryProblems } from "./find-query-problems.js";
import { invalidRequest } from "./invalid-request.js";
import { matchOperations } from "./match-operations.js";
import { mockError } from "./mock-error.js";
import type { Operation } from "./operation.js";
import type { PlatformState } from "./platform-state.js";
import { readPreferences } from "./preferences.js";
import { readBody } from "./read-body.js";
import { readPathParameters } from "./read-path-parameters.js";

/** Answers a request to a service. The order of the checks is part of the behaviour: what is asked for beats what is due. */
export async function answerOperation(request: Request, state: PlatformState): Promise<Response> {
  const { operations, faults } = state;
  const url = new URL(request.url);
  const candidates = matchOperations(operations, url.pathname);
  if (candidates.length === 0) return unknownPath(url, operations);

  const methods = candidates.map((candidate) => candidate.method);
  if (isPreflight(request)) return preflightResponse(methods);
  const operation = candidates.find((candidate) => candidate.method === request.method);
  if (!operation) return unknownMethod(request.method, url, methods);

  const preferences = readPreferences(request.headers);
  const status = preferences.get("code");
  if (status !== undefined) return exampleResponse(operation, Number(status)) ?? undocumentedStatus(status, operation);
  const fault = faults.next(operation);
  if (fault) return fault;

  const caller = authenticate(operation, request.headers);
  if (caller instanceof Response) return caller;
  const limited = state.rateLimits.refuse(caller.user, operation);
  if (limited) return limited;
  const problems = findQueryProblems(operation, url.searchParams);
  if (problems.length > 0) return invalidRequest(operation, problems);
  const content = await readBody(operation, request);
  if (content instanceof Response) return content;

  const behaviour = behaviours[operation.service.name]?.[operation.operationId];
  if (!behaviour) return firstSuccess(operation, `return=${preferences.get("return")}`);
  return behaviour({
    operation,
    url,
    parameters: readPathParameters(operation.pathTemplate, url.pathname),
    body: content.body,
    prefersRepresentation: preferences.get("return") === "representation",
    user: caller.user,
    state,
  });
}

function firstSuccess(operation: Operation, preference: string): Response {
  const status = [...operation.responses.keys()].find((documented) => documented >= 200 && documented < 400);
  const response = status === undefined ? undefined : exampleResponse(operation, status, preference);
  return response ?? mockError(501, "MockNotImplemented", "The specification documents no success of this operation.");
}

function unknownPath(url: URL, operations: readonly Operation[]): Response {
  const calls = operations.map((operation) => `${operation.method} ${operation.pathTemplate}`);
  // Of a known service its operations, which there may be forty of, and else every one.
  const prefix = ` /${url.pathname.split("/")[1]}/`;
  const near = calls.filter((call) => call.includes(prefix));
  const known = (near.length > 0 ? near : calls).join(", ");
  return mockError(404, "MockNotFound", `The mock does not know ${url.pathname}. It knows: ${known}.`);
}

function unknownMethod(method: string, url: URL, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  return mockError(405, "MockMethodNotAllowed", `The mock answers ${url.pathname} to ${allow}, not to ${method}.`, {
    allow,
  });
}

function undocumentedStatus(preferred: string, operation: Operation): Response {
  const documented = [...operation.responses.keys()].join(", ");
  const message = `${operation.operationId} does not document the status ${preferred}. It documents: ${documented}.`;
  return mockError(400, "MockUndocumentedStatus", message);
}
