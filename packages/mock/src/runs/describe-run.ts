import type { ConnectionKind } from "../connections/connection.js";
import { describeTask } from "./describe-task.js";
import { type Clock, type Run, secondsInto } from "./run.js";
import { type Progress, type ProgressOf, runProgress } from "./run-progress.js";
import { executionStart, fileWork, runDuration, runStage } from "./run-stage.js";
import { resultOf } from "./task-outcome.js";

/** A run as its operation describes it, but for its connection. */
export interface RunDescription extends Progress {
  id: string;
  [property: string]: unknown;
}

/** Describes a run of a connection as far as it is by now. */
export function describeRun(run: Run, kind: ConnectionKind, clock: Clock): RunDescription {
  // Asked once: a clock that goes on in between would make a run that is over and has no result.
  const seconds = secondsInto(run, clock);
  const progressOf = runProgress(seconds, { startedAt: run.startedAt, speed: clock.speed });
  const tasks = run.jobs.flatMap((job) => job.tasks);
  const result = run.lacksConsent ? "Error" : resultOf(tasks.map(({ outcome }) => outcome));
  const progress = progressOf({ from: 0, to: runDuration(run.lacksConsent) }, result);
  const { state, phase } = runStage(seconds, run.lacksConsent);
  return {
    id: run.id,
    ...progress,
    state,
    // An export has no phases, and what it says when consent is missing is with its task.
    ...(kind !== "export" && phase && { phase }),
    ...(kind !== "export" && run.lacksConsent && state === "Completed" && { error: userNotAuthenticated }),
    jobs: describeJobs(run, kind, progressOf),
  };
}

const userNotAuthenticated = { errorKey: "UserNotAuthenticated", description: "User is not authenticated." };

/** Gives each task its share of the time for files, one after the other. */
function describeJobs({ jobs, lacksConsent }: Run, kind: ConnectionKind, progressOf: ProgressOf) {
  const work = lacksConsent ? { from: executionStart, to: executionStart } : fileWork;
  const share = (work.to - work.from) / jobs.flatMap((job) => job.tasks).length;
  let from = work.from;
  return jobs.map(({ id, connectorType, tasks }) => {
    const to = from + share * tasks.length;
    const stretches = tasks.map((_, index) => ({ from: from + share * index, to: from + share * (index + 1) }));
    const job = {
      id,
      ...progressOf({ from, to }, resultOf(tasks.map(({ outcome }) => outcome))),
      connectorType,
      tasks: tasks.map((task, index) => describeTask(task, kind, stretches[index] ?? work, progressOf)),
    };
    from = to;
    return job;
  });
}
