import type { Random } from "./random.ts";
import { epoch } from "./virtual-time.ts";

/** A fault of one request. `isProcessed` is true if the service does the work nevertheless. */
export type Fault =
  | { kind: "none" }
  | { kind: "refused" }
  | { kind: "lost"; isProcessed: boolean }
  | { kind: "truncated" }
  | { kind: "silent" }
  | { kind: "status"; status: number; isProcessed: boolean; retryAfter?: RetryAfter | undefined };

/** A `Retry-After` header and its delay in ms; `undefined` if it has none that can be parsed. */
interface RetryAfter {
  value: string;
  delay: number | undefined;
  date?: string;
}

/** Draws a fault. `rate` is the probability that there is one. */
export function drawFault(random: Random, rate: number, now: number): Fault {
  if (!random.chance(rate)) return { kind: "none" };
  switch (random.below(8)) {
    case 0:
      return { kind: "refused" };
    case 1:
    case 2:
      return { kind: "lost", isProcessed: random.chance(0.5) };
    case 3:
      return { kind: "truncated" };
    case 4:
      return random.chance(0.3) ? { kind: "silent" } : { kind: "status", status: 401, isProcessed: false };
    case 5:
      return { kind: "status", status: 429, isProcessed: false, retryAfter: drawRetryAfter(random, now) };
    default: {
      const status = random.pick([408, 500, 502, 503, 504]);
      const retryAfter = random.chance(0.2) ? drawRetryAfter(random, now) : undefined;
      return { kind: "status", status, isProcessed: random.chance(0.3), retryAfter };
    }
  }
}

function drawRetryAfter(random: Random, now: number): RetryAfter | undefined {
  const seconds = random.pick([1, 2, 5, 30, 61, 3_600]);
  // The service's clock may differ from this machine's; delays are relative to the response's own date.
  const serverNow = Math.floor((epoch + now + random.pick([0, -7_200_000, 90_000])) / 1_000) * 1_000;
  const later = new Date(serverNow + seconds * 1_000);
  const date = new Date(serverNow).toUTCString();
  return random.pick<RetryAfter | undefined>([
    undefined,
    { value: String(seconds), delay: seconds * 1_000 },
    { value: ` ${seconds} `, delay: seconds * 1_000 },
    { value: later.toUTCString(), delay: seconds * 1_000, date },
    { value: `${seconds}.5`, delay: seconds * 1_000 + 500 },
    { value: "0", delay: undefined },
    { value: new Date(serverNow - 60_000).toUTCString(), delay: undefined, date },
    { value: "soon", delay: undefined },
    { value: "-5", delay: undefined },
    { value: "99999999999999", delay: Number.POSITIVE_INFINITY },
  ]);
}
