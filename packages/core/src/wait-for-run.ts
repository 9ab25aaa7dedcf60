import { poll } from "./poll.js";
import type { ErrorResult, SuccessResult, UnexpectedResult } from "./result.js";

/** What the runs of all services have in common. */
export interface Run {
  id: string;
  /** How far it has come, such as `Executing` or `Completed`. The set of states is open. */
  state: string;
  /** How it ended, such as `Success` or `PartialSuccess`; `Undetermined` or missing before. The set is open. */
  result?: string;
  endDateTime?: string;
  jobs?: RunJob[];
}

interface RunJob {
  state?: string;
  result?: string;
  endDateTime?: string;
  tasks?: RunTask[];
}

interface RunTask {
  state?: string;
  result?: string;
  endDateTime?: string;
}

/** The tasks of a run, with the types of its service. */
export type TaskOf<SomeRun> = SomeRun extends { jobs?: (infer Job)[] }
  ? Job extends { tasks?: (infer Task)[] }
    ? Task
    : never
  : never;

/** How far a run has come. */
export interface RunProgress<SomeRun> {
  run: SomeRun;
  /** How many of the jobs that are known by now have ended. */
  jobs: { done: number; total: number };
  /** How many of the tasks that are known by now have ended. */
  tasks: { done: number; total: number };
}

/** How a run ended. */
export interface RunSummary<SomeRun> {
  /** `success` or `partialSuccess` only if the service says so; everything else is a `failure`. */
  outcome: "success" | "partialSuccess" | "failure";
  run: SomeRun;
  /**
   * The tasks that did not succeed; what went wrong is in the `error` of each. A partial success may have none: a task
   * with warnings has succeeded.
   */
  failedTasks: TaskOf<SomeRun>[];
}

/** How patiently to wait for a run. All times are in milliseconds. */
export interface WaitForRunOptions<SomeRun> {
  /**
   * The wait after the first question; each further one is half as long again.
   *
   * @default 2_000
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
  /** Ends the waiting at once; the run goes on. */
  signal?: AbortSignal | undefined;
  /** Hears of each answer, the last one included. */
  onProgress?: ((progress: RunProgress<SomeRun>) => void) | undefined;
}

type RunResult<SomeRun> =
  | SuccessResult<unknown, { run: SomeRun }, unknown>
  | ErrorResult<unknown, unknown, unknown>
  | UnexpectedResult;

/** Does for any service what the function of its package that waits for a run does; `ask` asks for the run. */
export async function waitForRun<SomeRun extends Run>(
  ask: (options: { signal: AbortSignal }) => Promise<RunResult<SomeRun>>,
  { onProgress, interval = 2_000, ...options }: WaitForRunOptions<SomeRun>,
): Promise<RunSummary<SomeRun>> {
  const { data } = await poll(ask, {
    ...options,
    interval,
    until: (result): result is Extract<RunResult<SomeRun>, { ok: true }> => {
      if (!result.ok) return false;
      onProgress?.(measure(result.data.run));
      return hasEnded(result.data.run);
    },
  });
  const { run } = data;
  const outcomes: Record<string, "success" | "partialSuccess"> = {
    Success: "success",
    PartialSuccess: "partialSuccess",
  };
  const failedTasks = tasksOf(run).filter(({ result }) => result !== "Success" && result !== "Skipped");
  return { outcome: outcomes[run.result ?? ""] ?? "failure", run, failedTasks: failedTasks as TaskOf<SomeRun>[] };
}

/**
 * The states are an open set and no page says which ones are final, so more than `Completed` counts: a result, a date
 * (the service has been seen to send year 1 for none), or a state that can only mean an end.
 */
function hasEnded({ state, result, endDateTime }: RunTask): boolean {
  return (
    state === "Completed" ||
    (result !== undefined && result !== "Undetermined") ||
    (endDateTime !== undefined && endDateTime !== null && !endDateTime.startsWith("0001")) ||
    /^(cancel|abort|fail|stop|time|reject|expire)/i.test(state ?? "")
  );
}

function tasksOf(run: Run): RunTask[] {
  return (run.jobs ?? []).flatMap(({ tasks }) => tasks ?? []);
}

function measure<SomeRun extends Run>(run: SomeRun): RunProgress<SomeRun> {
  const count = (parts: RunTask[]) => ({ done: parts.filter(hasEnded).length, total: parts.length });
  return { run, jobs: count(run.jobs ?? []), tasks: count(tasksOf(run)) };
}
