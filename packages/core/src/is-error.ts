import { ApiError } from "./api-error.js";
import {
  AbortError,
  AccessTokenError,
  ConfigurationError,
  NetworkError,
  RequestError,
  TimeoutError,
} from "./errors.js";

/** Returns whether a value is an `ApiError`: a response without data. */
export function isApiError(value: unknown): value is ApiError {
  return value instanceof ApiError;
}

/** Returns whether a value is a `NetworkError`: no complete response arrived. */
export function isNetworkError(value: unknown): value is NetworkError {
  return value instanceof NetworkError;
}

/** Returns whether a value is a `TimeoutError`: a limit of the call was exceeded. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return value instanceof TimeoutError;
}

/** Returns whether a value is an `AbortError`: the caller's signal aborted the call. */
export function isAbortError(value: unknown): value is AbortError {
  return value instanceof AbortError;
}

/** Returns whether a value is an error of a call, of any kind. */
export function isRequestError(value: unknown): value is RequestError {
  return value instanceof RequestError;
}

/** Returns whether a value is a `ConfigurationError`: an option or an argument is wrong. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return value instanceof ConfigurationError;
}

/** Returns whether a value is an `AccessTokenError`: there was no usable access token. */
export function isAccessTokenError(value: unknown): value is AccessTokenError {
  return value instanceof AccessTokenError;
}
