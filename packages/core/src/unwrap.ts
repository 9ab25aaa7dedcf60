import { ApiError } from "./api-error.js";
import type { AnyResult } from "./result.js";

/**
 * Returns the data of a result, for code that handles failures in one place.
 *
 * @throws {ApiError} If the result is not `ok`.
 *
 * @example
 * const { authorizationInformation } = unwrap(await client.GET("/authorizationinformation", options));
 */
export function unwrap<Result extends AnyResult>(result: Result): Extract<Result, { ok: true }>["data"] {
  if (!result.ok) {
    throw new ApiError(result);
  }
  return result.data;
}
