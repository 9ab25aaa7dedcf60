import { ApiError } from "./api-error.js";
import { AbortError, TimeoutError } from "./errors.js";
import type { AnyResult } from "./read-result.js";
import { retryAfter } from "./retry-after.js";
import { within } from "./within.js";

/** When to stop asking, and how patiently to go on. All times are in milliseconds. */
export interface PollOptions<Result, Last extends Result = Result> {
  /** Whether this result is the one that was waited for. It is asked about failures too. */
  until: ((result: Result) => result is Last) | ((result: Result) => boolean);
  /**
   * The wait after the first result; each further one is half as long again.
   *
   * @default 1_000
   */
  interval?: number | undefined;
  /**
   * Where the growth of the wait ends.
   *
   * @default 30_000
   */
  maxInterval?: number | undefined;
  /**
   * How long all of it may take.
   *
   * @default no limit
   */
  deadline?: number | undefined;
  /** Ends the waiting at once. */
  signal?: AbortSignal | undefined;
  /** Hears of each result that is not the last one. */
  onProgress?: ((result: Result) => void) | undefined;
}

/**
 * Makes a call again and again until its result is the one that is waited for, and resolves to that result.
 *
 * The first call is made at once. The waits between calls grow and are shortened at random by up to a fifth, so that
 * clients do not ask in step; a `Retry-After` in the answer is obeyed instead.
 *
 * @throws {ApiError} If a call fails, unless `until` accepts the failure or it is a 429, after which it goes on.
 * @throws {TimeoutError} If the deadline passes, or the next call would come after it.
 * @throws {AbortError} If `signal` aborts.
 *
 * @example
 * const result = await poll(({ signal }) => client.GET(path, { params, signal }), {
 *   until: (result) => result.ok && result.data.run.state === "Completed",
 * });
 */
export async function poll<Result extends AnyResult, Last extends Result = Result>(
  ask: (options: { signal: AbortSignal }) => Promise<Result>,
  options: PollOptions<Result, Last>,
): Promise<Last> {
  const {
    until,
    interval = 1_000,
    maxInterval = 30_000,
    deadline = Number.POSITIVE_INFINITY,
    signal,
    onProgress,
  } = options;
  const endsAt = performance.now() + deadline;
  let request = { method: "Polling", url: "" };

  const limited = async <Value>(
    milliseconds: number,
    onTimeout: () => Value,
    work?: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> => {
    try {
      return await within(milliseconds, signal, onTimeout, work);
    } catch (error) {
      throw signal?.aborted ? new AbortError(request, signal.reason) : error;
    }
  };
  const onTimeout = (): never => {
    throw new TimeoutError(request, "deadline");
  };

  for (let wait = interval; ; wait = Math.min(maxInterval, wait * 1.5)) {
    const result = await limited(endsAt - performance.now(), onTimeout, (signal) => ask({ signal }));
    if (until(result)) return result as Last;
    request = result.request;
    if (!result.ok && result.response.status !== 429) throw new ApiError(result);
    onProgress?.(result);
    const delay = retryAfter(result.response.headers) ?? Math.min(wait, maxInterval) * (1 - Math.random() / 5);
    if (performance.now() + delay > endsAt) onTimeout();
    await limited(delay, () => {});
  }
}
