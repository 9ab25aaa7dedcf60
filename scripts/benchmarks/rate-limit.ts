/** Whether a request passes, or how many whole seconds are left until one does. */
export type Admission = { isAdmitted: true } | { isAdmitted: false; retryAfter: number };

/** Returns a function that admits so many requests in each window of the clock; all times are in milliseconds. */
export function createRateLimit(limit: number, window: number): (now: number) => Admission {
  let current = Number.NEGATIVE_INFINITY;
  let admitted = 0;
  return (now) => {
    const begin = Math.floor(now / window) * window;
    if (begin > current) {
      current = begin;
      admitted = 0;
    }
    if (admitted >= limit) {
      return { isAdmitted: false, retryAfter: Math.ceil((current + window - now) / 1000) };
    }
    admitted++;
    return { isAdmitted: true };
  };
}
