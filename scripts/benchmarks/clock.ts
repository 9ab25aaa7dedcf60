/** Returns the time in milliseconds, more precise than `Date.now()` and the same in all threads. */
export function clock(): number {
  return performance.timeOrigin + performance.now();
}
