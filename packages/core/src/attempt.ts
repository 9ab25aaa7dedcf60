import { isControlFlow } from "./access-token.js";
import { argumentError } from "./argument-error.js";
import type { CallLimits } from "./client-options.js";
import {
  BodyTooLargeError,
  ConfigurationError,
  CoreError,
  interruption,
  NetworkError,
  type TimeoutError,
} from "./errors.js";
import { isUnsent } from "./is-unsent.js";
import { redactError } from "./redact.js";
import type { RequestSummary } from "./result.js";

/** A call to make, and the state of its attempts. */
export interface Call extends CallLimits {
  readonly request: RequestSummary;
  readonly isIdempotent: boolean;
  readonly signal?: AbortSignal | null | undefined;
  /** Number of attempts that were made. */
  attempts: number;
  mayHaveBeenProcessed: boolean;
}

/** One attempt of a call, shared by the transport and the function that makes it. */
export interface Attempt {
  /** Aborts at the end of the attempt, unless it succeeds. */
  readonly controller: AbortController;
  /** Set when the request has been built from the arguments of the call, so that later errors are not mistakes in them. */
  isWritten: boolean;
  /** Set when the request is about to be sent. */
  isSent: boolean;
  /** The error of `fetch`, in an object because anything can be thrown. */
  failure: { readonly cause: unknown } | undefined;
  /** The token that is sent. */
  token: string | undefined;
  /** The response, once it has arrived. */
  response: Response | undefined;
}

/**
 * Returns the error for a failed attempt, or for a failed wait before one, and whether another attempt may succeed.
 *
 * Stores in the call whether the service may have processed it.
 */
export function explainFailure(
  cause: unknown,
  call: Call,
  attempt: Partial<Attempt> = {},
): { readonly error: unknown; readonly isRetryable: boolean } {
  const { request, signal, isIdempotent } = call;
  const { failure, isSent, isWritten, response, token } = attempt;
  const isNotSent = !isSent || isUnsent(failure?.cause);
  call.mayHaveBeenProcessed ||= !isNotSent && !response;
  if (signal?.aborted) return { error: interruption(request, signal, call), isRetryable: false };
  if (cause instanceof ConfigurationError || isControlFlow(cause)) return { error: cause, isRetryable: false };

  let error = cause;
  if (!(cause instanceof CoreError)) {
    if (response || (failure && failure.cause === cause)) {
      error = new NetworkError(request, redactError(cause, token), call);
    }
    // Middleware may throw anything.
    else if (!isWritten) error = argumentError(`${request.method} ${request.path ?? request.url}`, cause);
  }
  const isTransient =
    failure || error instanceof NetworkError || (error as TimeoutError | undefined)?.limit === "timeout";
  const isFinal = error instanceof ConfigurationError || cause instanceof BodyTooLargeError;
  return { error, isRetryable: Boolean(isTransient) && !isFinal && (isNotSent || isIdempotent) };
}
