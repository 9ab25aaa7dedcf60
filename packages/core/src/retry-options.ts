/** How often and how patiently failed attempts are repeated. All times are in milliseconds. */
export interface RetryOptions {
  /**
   * How often a call is repeated at most, besides its first attempt.
   *
   * @default 3
   */
  maxRetries?: number;
  /**
   * The longest wait before the first repetition; it doubles with each one. The actual wait is a random part of it.
   *
   * @default 500
   */
  baseDelay?: number;
  /**
   * Where the doubling ends.
   *
   * @default 8_000
   */
  maxDelay?: number;
  /**
   * The longest wait that is obeyed when the service asks for one with `Retry-After`. If it asks for more, the call
   * resolves to that answer at once.
   *
   * @default 60_000
   */
  maxRetryAfter?: number;
}

/** Returns a random wait before the given repetition, counted from 0: exponential backoff with full jitter. */
export function backoff(retry: number, { baseDelay = 500, maxDelay = 8_000 }: RetryOptions): number {
  // Bounded, for 0 times infinity is not a number.
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** Math.min(retry, 30));
}
