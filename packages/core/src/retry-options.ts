import type { BackoffOptions } from "./backoff.js";
import type { RetryOptions } from "./client-options.js";

/** Options of retries with their defaults filled in. */
export interface RetrySettings extends BackoffOptions {
  readonly maxRetries: number;
  readonly maxRetryAfter: number;
  /** Whether neither a retry nor a second attempt with another token is made. */
  readonly isOff: boolean;
}

/** Returns the settings of a call, whose options are merged over those of its client. */
export function readRetryOptions(
  call: false | RetryOptions | undefined,
  client: false | RetryOptions | undefined,
): RetrySettings {
  const isOff = (call ?? client) === false;
  const of = (name: keyof RetryOptions, usual: number): number =>
    (call || undefined)?.[name] ?? (client || undefined)?.[name] ?? usual;
  return {
    isOff,
    maxRetries: isOff ? 0 : of("maxRetries", 3),
    baseDelay: of("baseDelay", 500),
    maxDelay: of("maxDelay", 8_000),
    maxRetryAfter: of("maxRetryAfter", 60_000),
  };
}
