import type { BackoffOptions } from "./backoff.js";
import type { RetryOptions } from "./client-options.js";

/** Options of retries with their defaults filled in. */
export interface RetrySettings extends BackoffOptions {
  readonly maxRetries: number;
  readonly maxRetryAfter: number;
  /** Whether neither a retry nor a second attempt with another token is made. */
  readonly isOff?: boolean;
}

/** Retries of a client without options. */
export const usualRetries: RetrySettings = { maxRetries: 3, baseDelay: 500, maxDelay: 8_000, maxRetryAfter: 60_000 };

/** Returns a copy of `settings` in which the given options are replaced. */
export function mergeRetries(settings: RetrySettings, options: false | RetryOptions | undefined): RetrySettings {
  if (options === undefined) return settings;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given), isOff: !options };
}
