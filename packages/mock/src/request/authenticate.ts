import { exampleResponse } from "../response/example-response.js";
import { mockError } from "../response/mock-error.js";
import { operationResponse } from "../response/operation-response.js";
import type { Operation } from "../spec/operation.js";

/** Returns the user of a request, identified by their token, or the response to a request without a valid token. */
export function authenticate(operation: Operation, headers: Headers): { user: string } | Response {
  const authorization = headers.get("authorization");
  if (!authorization) {
    return exampleResponse(operation, 401) ?? mockError(401, "MockUnauthorized", "The mock requires a bearer token.");
  }
  const [scheme = "", ...credentials] = authorization.split(/ +/);
  const [token = ""] = credentials;
  if (scheme.toLowerCase() !== "bearer") return unauthorized(operation, "InvalidAuthorizationScheme");
  if (credentials.length !== 1 || token === "") return unauthorized(operation, "InvalidHeaderValue");
  const refusal = refusedTokens[token];
  return refusal ? unauthorized(operation, refusal) : { user: token };
}

type UnauthorizedCode = keyof typeof messages;

const refusedTokens: Readonly<Record<string, UnauthorizedCode>> = {
  expired: "Unauthorized",
  unscoped: "RequiredScopeMissing",
};

// The codes are in a vendor's definition of January 2023, without messages. The message of `Unauthorized` is from a test in
// github.com/iTwin/imodels-clients; the others are the mock's own.
const messages = {
  InvalidAuthorizationScheme: "Access denied due to an invalid authorization scheme. Use Bearer.",
  InvalidHeaderValue: "Access denied due to an invalid value of the header Authorization.",
  RequiredScopeMissing: "Access denied due to a missing scope of the access_token.",
  Unauthorized:
    "Access denied due to invalid access_token. Make sure that issuer is correct, the token is not expired and is not corrupted.",
};

function unauthorized(operation: Operation, code: UnauthorizedCode): Response {
  return operationResponse(operation, 401, { error: { code, message: messages[code] } });
}
