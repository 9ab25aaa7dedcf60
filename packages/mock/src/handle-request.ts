import { handlers } from "./handlers/handlers.js";
import { authenticate } from "./request/authenticate.js";
import { isPreflight, preflightResponse } from "./request/cors.js";
import { findQueryProblems } from "./request/find-query-problems.js";
import { readBody } from "./request/read-body.js";
import { readPathParameters } from "./request/read-path-parameters.js";
import { readPreferences } from "./request/read-preferences.js";
import { exampleResponse } from "./response/example-response.js";
import { invalidRequest } from "./response/invalid-request.js";
import { mockError } from "./response/mock-error.js";
import { negotiateMediaType } from "./response/negotiate-media-type.js";
import type { Operation } from "./spec/operation.js";
import type { PlatformState } from "./state/platform-state.js";

/** Responds to a request to a service. */
export async function handleRequest(request: Request, state: PlatformState): Promise<Response> {
  return negotiateMediaType(await respond(request, state), request.headers.get("accept"));
}

/** The order of the checks matters: a requested status wins over all others. */
async function respond(request: Request, state: PlatformState): Promise<Response> {
  const { spec, faults } = state;
  const url = new URL(request.url);
  const candidates = spec.route(url.pathname);
  if (candidates.length === 0) return unknownPath(url, spec.operations);

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

  const handle = handlers[operation.service.name]?.[operation.operationId];
  if (!handle) return firstSuccess(operation, `return=${preferences.get("return")}`);
  return handle({
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
  return response ?? mockError(501, "MockNotImplemented", "The operation documents no successful response.");
}

function unknownPath(url: URL, operations: readonly Operation[]): Response {
  const calls = operations.map((operation) => `${operation.method} ${operation.pathTemplate}`);
  // The operations of the requested service, which may be forty, or all of them if the service is unknown.
  const prefix = ` /${url.pathname.split("/")[1]}/`;
  const near = calls.filter((call) => call.includes(prefix));
  const known = (near.length > 0 ? near : calls).join(", ");
  return mockError(404, "MockNotFound", `Unknown path ${url.pathname}. Known: ${known}.`);
}

function unknownMethod(method: string, url: URL, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  return mockError(405, "MockMethodNotAllowed", `${url.pathname} does not support ${method}. Supported: ${allow}.`, {
    allow,
  });
}

function undocumentedStatus(preferred: string, operation: Operation): Response {
  const documented = [...operation.responses.keys()].join(", ");
  const message = `${operation.operationId} does not document the status ${preferred}. Documented: ${documented}.`;
  return mockError(400, "MockUndocumentedStatus", message);
}
