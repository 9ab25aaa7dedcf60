import { isObject } from "./is-object.js";

/** Properties that the runs of all services have. */
export interface Run {
  id: string;
  /** Progress of the run, such as `Executing` or `Completed`. The set of states is open. */
  state: string;
  /** Result of the run, such as `Success` or `PartialSuccess`. `Undetermined` or missing before its end. The set is open. */
  result?: string;
  endDateTime?: string;
  jobs?: RunJob[];
}

interface RunJob {
  state?: string;
  result?: string;
  tasks?: RunTask[];
}

interface RunTask {
  state?: string;
  result?: string;
}

/** Task of a run, as its service declares it. */
export type TaskOf<SomeRun> = SomeRun extends { jobs?: (infer Job)[] }
  ? Job extends { tasks?: (infer Task)[] }
    ? Task
    : never
  : never;

/** Outcome of a run. */
export type RunOutcome = "success" | "partialSuccess" | "skipped" | "failure" | "unknown";

/** Number of jobs or tasks that are known so far, and how many of them have ended. */
export interface ProgressCount {
  done: number;
  total: number;
}

/** The results that the services document for a run that has ended. All others are unknown. */
const outcomes: ReadonlyMap<unknown, RunOutcome> = new Map<unknown, RunOutcome>([
  ["Success", "success"],
  ["PartialSuccess", "partialSuccess"],
  ["Skipped", "skipped"],
  ["Error", "failure"],
  ["Cancelled", "failure"],
  ["TimedOut", "failure"],
]);

/** Returns the outcome of a result. */
export function outcomeOf({ result }: { result?: unknown }): RunOutcome {
  return outcomes.get(result) ?? "unknown";
}

/** Returns whether the state of a run, job or task is the only one that is known to be final. */
export function isCompleted({ state }: { state?: unknown }): boolean {
  return state === "Completed";
}

/** Returns whether a body holds a run. Everything else about it may be missing or null. */
export function hasRun<SomeRun>(body: unknown): body is { run: SomeRun } {
  const { run } = asObject(body);
  return typeof asObject(run).state === "string";
}

/** Returns the jobs of a run. */
export function jobsOf(run: { jobs?: unknown }): Record<string, unknown>[] {
  return objectsIn(run.jobs);
}

/** Returns the tasks of all jobs of a run. Missing lists and null entries, which the documentation does not exclude, are skipped. */
export function tasksOf<SomeRun extends Run>(run: SomeRun): TaskOf<SomeRun>[] {
  return jobsOf(run).flatMap(({ tasks }) => objectsIn(tasks)) as TaskOf<SomeRun>[];
}

/** Counts jobs or tasks. */
export function count(parts: { state?: unknown }[]): ProgressCount {
  return { done: parts.filter(isCompleted).length, total: parts.length };
}

function objectsIn(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
