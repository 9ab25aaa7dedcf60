import type { RetryOptions } from "./client-options.js";

/** Returns a random wait before the given repetition, counted from 0: exponential backoff with full jitter. */
export function backoff(retry: number, { baseDelay = 500, maxDelay = 8_000 }: RetryOptions): number {
  // Bounded, for 0 times infinity is not a number.
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** Math.min(retry, 30));
}
