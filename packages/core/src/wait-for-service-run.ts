import { callSafely } from "./call-safely.js";
import { checkIntervals } from "./check-intervals.js";
import { checkOptions } from "./check-options.js";
import { withErrorContext } from "./error-context.js";
import { type PollCallOptions, poll } from "./poll.js";
import type { AnyResult, ErrorResult, SuccessResult, UnexpectedResult } from "./result.js";
import {
  count,
  hasRun,
  isCompleted,
  jobsOf,
  outcomeOf,
  type ProgressCount,
  type Run,
  type RunOutcome,
  type TaskOf,
  tasksOf,
} from "./run.js";
import type { LimitOptions } from "./start-limit.js";
import { unexpectedResult } from "./unexpected-result.js";

/** Progress of a run. */
export interface RunProgress<SomeRun> {
  run: SomeRun;
  /** Jobs that are known so far. */
  jobs: ProgressCount;
  /** Tasks that are known so far. */
  tasks: ProgressCount;
}

/** Outcome of a run that has ended. */
export interface RunSummary<SomeRun> {
  /**
   * Meaning of the result: `success`, `partialSuccess` and `skipped` as in the documentation, `failure` for `Error`,
   * `Cancelled` and `TimedOut`. `unknown` for an undocumented or missing result: neither success nor failure.
   */
  outcome: RunOutcome;
  run: SomeRun;
  /**
   * Tasks that did not fully succeed; see the `error` of each. A partial success may have none: a task with warnings has
   * succeeded.
   */
  failedTasks: TaskOf<SomeRun>[];
}

/** Options of `waitForServiceRun`. All times are in ms. */
export interface WaitForServiceRunOptions<SomeRun> extends LimitOptions {
  /**
   * Wait after the first request, and the minimum of all waits. Each further wait is 1.5 times as long.
   *
   * @default 2_000
   */
  interval?: number | undefined;
  /**
   * Maximum wait between two requests, unless a `Retry-After` is longer.
   *
   * @default 30_000
   */
  maxInterval?: number | undefined;
  /** Called with the progress after each response, the last one included. Its exceptions and rejections are ignored. */
  onProgress?: ((progress: RunProgress<SomeRun>) => void) | undefined;
}

/** Result of reading a run. */
export type RunResult<SomeRun> =
  | SuccessResult<unknown, { run: SomeRun }, unknown>
  | ErrorResult<unknown, unknown, unknown>
  | UnexpectedResult;

/** Number of times that a completed run without a result is read. */
const maxReadsOfCompleted = 5;

/**
 * Waits until a run of any service has ended. The packages of the services wrap it for their own runs.
 *
 * A run has ended when its state is `Completed` and it has a documented result. No other state is documented as final.
 * State and result may not be written together: a completed run without such a result is read 5 times before its outcome is
 * `unknown`. Outages are survived as described for `poll`.
 *
 * @throws {ApiError} If the run cannot be read.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts. The run continues.
 */
export async function waitForServiceRun<SomeRun extends Run>(
  readRun: (options: PollCallOptions) => Promise<RunResult<SomeRun>>,
  options: WaitForServiceRunOptions<SomeRun> & RunIdentity,
): Promise<RunSummary<SomeRun>> {
  checkOptions(options);
  const { connectionId, runId, onProgress, ...limits } = options;
  type Success = Extract<RunResult<SomeRun>, { ok: true }>;
  let readsOfCompleted = 0;

  const read = async (limits: PollCallOptions): Promise<RunResult<SomeRun>> => {
    const result = await readRun(limits);
    return result.ok && !hasRun(result.data) ? unexpectedResult(result as AnyResult) : result;
  };
  const hasEnded = (result: RunResult<SomeRun>): result is Success => {
    if (!result.ok) return false;
    const { run } = result.data;
    callSafely(onProgress, { run, jobs: count(jobsOf(run)), tasks: count(tasksOf(run)) });
    readsOfCompleted = isCompleted(run) ? readsOfCompleted + 1 : 0;
    return isCompleted(run) && (outcomeOf(run) !== "unknown" || readsOfCompleted >= maxReadsOfCompleted);
  };

  const intervals = checkIntervals(limits, { interval: 2_000, maxInterval: 30_000 });
  const { data } = await withErrorContext({ connectionId, runId }, () =>
    poll<RunResult<SomeRun>, Success>(read, { ...limits, ...intervals, until: hasEnded }),
  );
  const { run } = data;
  const failedTasks = tasksOf(run).filter((task) =>
    ["failure", "partialSuccess"].includes(outcomeOf(task as { result?: string })),
  );
  return { outcome: outcomeOf(run), run, failedTasks };
}

/** Ids in the errors of waiting for a run. */
export interface RunIdentity {
  /** Id of the connection. */
  connectionId?: string | undefined;
  /** Id of the run. */
  runId?: string | undefined;
}
