import type { Intervals } from "./check-intervals.js";

/** The time between two calls of `poll`, in ms. */
export interface PollTiming extends Intervals {
  /** The wait that the service requested. */
  requested: number;
  /** The time until the deadline. */
  rest: number;
}

/**
 * Returns the wait before the next call, or `undefined` if no call fits before the deadline.
 *
 * A wait that would cross the deadline ends shortly before it, with some time left for the response of the last call.
 */
export function nextPoll(wait: number, { interval, maxInterval, requested, rest }: PollTiming): number | undefined {
  const shortest = Math.max(interval, requested);
  const jittered = Math.min(wait, maxInterval) * (1 - Math.random() / 5);
  const last = rest - Math.min(1_000, interval / 2);
  const delay = Math.max(shortest, Math.min(jittered, last));
  return delay < rest ? delay : undefined;
}
