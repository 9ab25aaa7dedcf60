const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** The three forms of an HTTP date: `Sun, 06 Nov 1994 …`, `Sunday, 06-Nov-94 …` and `Sun Nov  6 … 1994`. */
const httpDate =
  /[a-z]{3,}, (?<day>\d\d)[ -](?<month>[a-z]{3})[ -](?<year>\d{4}|\d\d) (?<time>\d\d:\d\d:\d\d) GMT|[a-z]{3} (?<month2>[a-z]{3}) (?<day2>[ \d]\d) (?<time2>\d\d:\d\d:\d\d) (?<year2>\d{4})/gi;

/**
 * Returns the delay in ms that a `Retry-After` header asks for, or `undefined` if it asks for none or cannot be read.
 *
 * Of several values the longest is returned. A date is relative to the `Date` of the response, because the clock of
 * this machine may be wrong.
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after");
  if (!value) return undefined;
  const sent = parseDates(headers.get("date") ?? "")[0] ?? now;
  const delays = parseDates(value).map((date) => date - sent);
  for (const part of value.replace(httpDate, "").split(",")) {
    const seconds = part.trim();
    if (/^(\d+\.?\d*|\.\d+)$/.test(seconds)) {
      delays.push(Math.min(Math.ceil(Number(seconds) * 1000), Number.MAX_SAFE_INTEGER));
    }
  }
  const delay = Math.max(...delays);
  return delay > 0 ? delay : undefined;
}

function parseDates(text: string): number[] {
  const dates: number[] = [];
  // `Date.parse` is not used: it accepts "-5" as a month, and reads a date without "GMT" as local time.
  for (const { groups = {} } of text.matchAll(httpDate)) {
    const month = months.toLowerCase().indexOf((groups.month ?? groups.month2 ?? "").toLowerCase()) / 3;
    const [hour = 0, minute = 0, second = 0] = (groups.time ?? groups.time2 ?? "").split(":").map(Number);
    const day = Number(groups.day ?? groups.day2);
    const year = fullYear(groups.year ?? groups.year2 ?? "");
    const date = Date.UTC(year, month, day, hour, minute, second);
    if (Number.isInteger(month) && month >= 0 && new Date(date).getUTCDate() === day && hour < 24) dates.push(date);
  }
  return dates;
}

/** A year of two digits that seems to be more than 50 years in the future is in the past, says RFC 9110. */
function fullYear(digits: string): number {
  if (digits.length > 2) return Number(digits);
  const now = new Date().getUTCFullYear();
  const year = now - (now % 100) + Number(digits);
  return year > now + 50 ? year - 100 : year;
}
