import { checkOptions } from "./check-options.js";
import { interruption, TimeoutError } from "./errors.js";
import type { RequestSummary } from "./result.js";
import { withTimeout } from "./with-timeout.js";

/** Limits of a workflow, which may make many calls. */
export interface LimitOptions {
  /**
   * Maximum duration of the whole workflow in ms: every call, wait and callback.
   *
   * @default no limit
   */
  deadline?: number | undefined;
  /** Aborts the workflow. */
  signal?: AbortSignal | undefined;
}

/** Options that apply the limits of a workflow to one of its calls. */
export interface LimitedCallOptions {
  deadline: number | undefined;
  signal: AbortSignal | undefined;
}

/** The absolute end of a workflow, which all of its steps share. */
export interface Limit {
  /** Returns the time left in ms, `Infinity` without a deadline. */
  rest(): number;
  /**
   * Returns the options for the next call.
   *
   * @throws {TimeoutError} If the deadline has passed.
   * @throws {AbortError} If the signal has aborted.
   */
  options(): LimitedCallOptions;
  /** Returns the error for a workflow that exceeded its deadline. The last failure, if any, is its `cause`. */
  timeoutError(cause?: unknown): TimeoutError;
  /**
   * Runs one step, called with a signal that aborts when the limit is reached.
   *
   * @throws {TimeoutError} If the deadline passes before the step has settled.
   * @throws {AbortError} If the signal aborts before the step has settled.
   */
  run<Value>(step: (signal: AbortSignal) => Value | Promise<Value>): Promise<Value>;
  /** Waits for the given number of ms, or until the limit is reached, which throws as in `run`. */
  pause(milliseconds: number): Promise<void>;
}

/**
 * Starts the clock of a workflow. A deadline that is passed on as a duration would start again with every step.
 *
 * @throws {ConfigurationError} If `deadline` is not a number or is negative, or `signal` is not an AbortSignal.
 *
 * @example
 * const limit = startLimit("nightly export", { deadline: 3_600_000 });
 * const connections = await client.GET("/connections", { params, ...limit.options() });
 * await startRun(client, { connectionId, run, ...limit.options() });
 */
export function startLimit(workflow: string, options: LimitOptions): Limit {
  checkOptions(options);
  const { deadline, signal } = options;
  const end = performance.now() + (deadline ?? Number.POSITIVE_INFINITY);
  const request: RequestSummary = { method: workflow, url: "" };

  const rest = (): number => end - performance.now();
  const timeoutError = (cause?: unknown): TimeoutError =>
    new TimeoutError(request, "deadline", cause === undefined ? undefined : { cause });
  const callOptions = (): LimitedCallOptions => {
    if (signal?.aborted) throw interruption(request, signal);
    const left = rest();
    if (left <= 0) throw timeoutError();
    return { signal, deadline: Number.isFinite(left) ? left : undefined };
  };
  const hold = async <Value = void>(
    milliseconds: number,
    onTimeout?: () => Error,
    step?: (signal: AbortSignal) => Value | Promise<Value>,
  ): Promise<Value> => {
    callOptions();
    const controller = new AbortController();
    const work = step && (async () => step(controller.signal))();
    try {
      return await withTimeout(milliseconds, signal, onTimeout, work, controller);
    } catch (error) {
      throw signal?.aborted ? interruption(request, signal) : error;
    }
  };

  return {
    rest,
    options: callOptions,
    timeoutError,
    run: (step) => hold(rest(), timeoutError, step),
    async pause(milliseconds) {
      const until = performance.now() + milliseconds;
      // In pieces, because a timer cannot run for longer than 24 days and may fire a little early.
      for (let left = milliseconds; left > 0; left = until - performance.now()) {
        await hold(Math.min(left, rest()));
      }
    },
  };
}
