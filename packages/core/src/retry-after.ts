/**
 * Returns how many milliseconds a `Retry-After` header asks to wait, or `undefined` if there is none that makes sense.
 *
 * The platform documents seconds (https://developer.bentley.com/apis/overview/rate-limits/); a date, which HTTP allows
 * too, may come from something in between. A date in the past asks for no wait.
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\s*\d+\s*$/.test(value)) {
    return Number(value) * 1000;
  }
  // Only the form with a weekday: Date.parse takes "-5" for a month, and "1, 2", two headers in one, for a day.
  const date = /^[a-z]+, /i.test(value) ? Date.parse(value) : Number.NaN;
  return date >= 0 ? Math.max(0, date - now) : undefined;
}
