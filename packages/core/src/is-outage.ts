import { ApiError } from "./api-error.js";
import { AccessTokenError, NetworkError, TimeoutError } from "./errors.js";

/**
 * Returns whether a failure may be temporary.
 *
 * Before the first success, a refused token and a response that is not the service's are more likely a mistake in the
 * configuration, which is reported immediately.
 */
export function isOutage(failure: unknown, hasSucceeded: boolean): boolean {
  if (failure instanceof NetworkError) return true;
  // A signal that has timed out remains aborted.
  if (failure instanceof TimeoutError) return failure.limit !== "signal";
  if (failure instanceof AccessTokenError) return hasSucceeded;
  if (!(failure instanceof ApiError)) return false;
  const { status } = failure;
  if (status === 408 || status === 429 || status >= 500) return true;
  // A success that is an ApiError did not have the documented body, such as a page of a proxy.
  return hasSucceeded && (status === 401 || (status >= 200 && status < 300));
}
