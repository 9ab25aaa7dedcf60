/** The three forms of an HTTP date: `Sun, 06 Nov 1994 …`, `Sunday, 06-Nov-94 …` and `Sun Nov  6 … 1994`. */
const httpDate = /[a-z]+, \d\d[ -][a-z]{3}[ -]\d{2,4} [\d:]{8} GMT|[a-z]{3} [a-z]{3} [ \d]\d [\d:]{8} \d{4}/gi;

/**
 * Returns the delay of a `Retry-After` header in ms, or `undefined` if it has none or cannot be parsed.
 *
 * Returns the longest of several values. A date is relative to the `Date` of the response, because the clock of
 * this machine may be wrong.
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const sentAt = parseDates(headers.get("date"))[0] ?? now;
  const seconds = value.replace(httpDate, "").split(",");
  const delay = Math.max(
    ...parseDates(value).map((date) => date - sentAt),
    // `Number` alone accepts signs, exponents and hexadecimals, none of which a service sends on purpose.
    ...seconds
      .filter((part) => /^\s*(\d+\.?\d*|\.\d+)\s*$/.test(part))
      .map((part) => Math.min(Math.ceil(Number(part) * 1000), Number.MAX_SAFE_INTEGER)),
  );
  return delay > 0 ? delay : undefined;
}

function parseDates(text: string | null): number[] {
  const dates = text?.match(httpDate) ?? [];
  // Without "GMT" a date would be read as local time.
  return dates.map((date) => Date.parse(date.replace(/(\d{4})$/, "$1 GMT"))).filter((date) => !Number.isNaN(date));
}
