import type { BackoffOptions } from "./backoff.js";
import type { RetryOptions } from "./client-options.js";

/** Options of retries with their defaults filled in. */
export interface RetrySettings extends BackoffOptions {
  readonly maxRetries: number;
  readonly maxRetryAfter: number;
}

/** Returns the settings of a call, whose options are merged over those of its client, or false if it is not retried. */
export function readRetryOptions(
  call: false | RetryOptions | undefined,
  client?: false | RetryOptions | undefined,
): RetrySettings | false {
  if (call === false || (call === undefined && client === false)) return false;
  const { maxRetries, baseDelay, maxDelay, maxRetryAfter } = call ?? {};
  const base = client || {};
  return {
    maxRetries: maxRetries ?? base.maxRetries ?? 3,
    baseDelay: baseDelay ?? base.baseDelay ?? 500,
    maxDelay: maxDelay ?? base.maxDelay ?? 8_000,
    maxRetryAfter: maxRetryAfter ?? base.maxRetryAfter ?? 60_000,
  };
}
