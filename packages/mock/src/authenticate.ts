import { exampleResponse } from "./example-response.js";
import { mockError } from "./mock-error.js";
import type { Operation } from "./operation.js";
import { operationResponse } from "./operation-response.js";

/** Gives the user that a request's token stands for, or the answer to a request without a valid one. */
export function authenticate(operation: Operation, headers: Headers): { user: string } | Response {
  const token = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (token === undefined) {
    return exampleResponse(operation, 401) ?? mockError(401, "MockUnauthorized", "The mock wants a bearer token.");
  }
  if (token === "expired") return operationResponse(operation, 401, expiredToken);
  return { user: token };
}

// What the platform says of a token that is expired or corrupted, as a test of github.com/iTwin/imodels-clients shows it.
const expiredToken = {
  error: {
    code: "Unauthorized",
    message:
      "Access denied due to invalid access_token. Make sure that issuer is correct, the token is not expired and is not corrupted.",
  },
};
