import { exampleResponse } from "../response/example-response.js";
import { mockError } from "../response/mock-error.js";
import { operationResponse } from "../response/operation-response.js";
import type { Operation } from "../spec/operation.js";

/** Returns the user of a request, identified by their token, or the response to a request without a valid token. */
export function authenticate(operation: Operation, headers: Headers): { user: string } | Response {
  const token = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (token === undefined) {
    return exampleResponse(operation, 401) ?? mockError(401, "MockUnauthorized", "The mock requires a bearer token.");
  }
  if (token === "expired") return operationResponse(operation, 401, expiredToken);
  return { user: token };
}

// The platform's response to an expired or corrupted token, from a test in github.com/iTwin/imodels-clients.
const expiredToken = {
  error: {
    code: "Unauthorized",
    message:
      "Access denied due to invalid access_token. Make sure that issuer is correct, the token is not expired and is not corrupted.",
  },
};
