import { ApiError } from "./api-error.js";
import { callSafely } from "./call-safely.js";
import { checkIntervals } from "./check-intervals.js";
import { checkOptions } from "./check-options.js";
import { ConfigurationError } from "./errors.js";
import { isOutage } from "./is-outage.js";
import { nextPoll } from "./next-poll.js";
import type { AnyResult } from "./result.js";
import { retryAfter } from "./retry-after.js";
import { type LimitOptions, startLimit } from "./start-limit.js";

/** Options of `poll`. All times are in ms. */
export interface PollOptions<Result, Last extends Result = Result> extends LimitOptions {
  /** Returns whether a result is the last one. Called with failed results too. */
  until: ((result: Result) => result is Last) | ((result: Result) => boolean);
  /**
   * Wait after the first call, and the minimum of all waits. Each further wait is 1.5 times as long.
   *
   * @default 1_000
   */
  interval?: number | undefined;
  /**
   * Maximum wait between two calls, unless a `Retry-After` is longer.
   *
   * @default 30_000
   */
  maxInterval?: number | undefined;
  /** Called with each result that is not the last one. Its exceptions and rejections are ignored. */
  onProgress?: ((result: Result) => void) | undefined;
}

/** Options that `poll` passes to each call. */
export interface PollCallOptions {
  /** Aborts at the deadline of `poll` and with its signal. */
  signal: AbortSignal;
  /** Time left until the deadline of `poll` in ms. */
  deadline: number | undefined;
}

/** Maximum number of failures in a row without a deadline. */
const maxFailures = 10;

/** Maximum `Retry-After` of a failure without a deadline, in ms. */
const maxPause = 3_600_000;

/**
 * Repeats a call until its result is the expected one, and resolves to that result.
 *
 * The first call is made immediately. The waits grow by half each time and are shortened at random by up to a fifth, but
 * never below `interval`. A wait that would cross the deadline ends shortly before it. A `Retry-After` lengthens a wait:
 * that of a failure by any amount, that of a success up to `maxInterval`.
 *
 * Polling survives outages: network failures, timeouts of a call, 408, 429 and 5xx, and once a call has succeeded also
 * 401, an unavailable access token and responses that are not the service's. It survives them until the deadline.
 * Without a deadline it throws after 10 failures in a row, or when the `Retry-After` of a failure exceeds an hour.
 *
 * @throws {ConfigurationError} If an interval is not a finite number above 0, or `deadline` is not a number.
 * @throws {ApiError} If a call fails otherwise and `until` does not accept the failure.
 * @throws {TimeoutError} If no further call fits before the deadline. The last failure, if any, is its `cause`.
 * @throws {AbortError} If `signal` aborts.
 *
 * @example
 * const result = await poll((options) => client.GET(path, { params, ...options }), {
 *   until: (result) => result.ok && result.data.run.state === "Completed",
 * });
 */
export function poll<Result extends AnyResult, Last extends Result = Result>(
  call: (options: PollCallOptions) => Promise<Result>,
  options: PollOptions<Result, Last>,
): Promise<Last> {
  return continuePolling(call, options, false);
}

/** Polls like `poll`. `hasSucceededBefore` also survives failures that `poll` survives after a success. */
export async function continuePolling<Result extends AnyResult, Last extends Result = Result>(
  call: (options: PollCallOptions) => Promise<Result>,
  options: PollOptions<Result, Last>,
  hasSucceededBefore: boolean,
): Promise<Last> {
  checkOptions(options);
  const { until, onProgress, deadline } = options;
  if (typeof call !== "function" || typeof until !== "function") {
    throw new ConfigurationError("The call of `poll` and its `until` must be functions.");
  }
  const intervals = checkIntervals(options, { interval: 1_000, maxInterval: 30_000 });
  const limit = startLimit("Polling", options);
  const isUnlimited = deadline === undefined || deadline === Number.POSITIVE_INFINITY;
  let failures = 0;
  let hasSucceeded = hasSucceededBefore;

  for (let wait = intervals.interval; ; wait = Math.min(intervals.maxInterval, wait * 1.5)) {
    const { result, failure } = await settle(
      limit.run((signal) => call({ signal, deadline: limit.options().deadline })),
    );
    if (result && (await until(result))) return result as Last;
    // A call that was ended by the limits of `poll` may have failed with another error.
    limit.options();
    if (failure === undefined) {
      failures = 0;
      hasSucceeded = true;
    } else if (!isOutage(failure, hasSucceeded) || (isUnlimited && ++failures >= maxFailures)) {
      throw failure;
    }
    if (result) callSafely(onProgress, result);

    const asked =
      (failure instanceof ApiError ? failure.retryAfter : result && retryAfter(result.response.headers)) ?? 0;
    if (failure !== undefined && isUnlimited && asked > maxPause) throw failure;
    const requested = failure === undefined ? Math.min(asked, intervals.maxInterval) : asked;
    const delay = nextPoll(wait, { ...intervals, requested, rest: limit.rest() });
    if (delay === undefined) throw limit.timeoutError(failure);
    await limit.pause(delay);
  }
}

interface Settled<Result> {
  result?: Result;
  failure?: unknown;
}

async function settle<Result extends AnyResult>(promise: Promise<Result>): Promise<Settled<Result>> {
  try {
    const result = await promise;
    return result.ok ? { result } : { result, failure: new ApiError(result) };
  } catch (error) {
    return { failure: error ?? new Error("The call was rejected without a reason.") };
  }
}
