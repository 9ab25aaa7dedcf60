/** The growth of the delays between retries, in ms. */
export interface BackoffOptions {
  baseDelay: number;
  maxDelay: number;
}

/**
 * Returns the delay before a retry, counted from 0: exponential backoff, the upper half of it at random.
 *
 * The lower half is kept, so that a service that requests no delay is not called again immediately.
 */
export function backoff(retry: number, { baseDelay, maxDelay }: BackoffOptions): number {
  // The exponent is bounded because 0 times infinity is not a number.
  return Math.min(maxDelay, baseDelay * 2 ** Math.min(retry, 30)) * (0.5 + Math.random() / 2);
}
