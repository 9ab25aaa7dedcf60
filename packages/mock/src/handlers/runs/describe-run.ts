import type { Clock } from "../../state/clock.js";
import type { ConnectionKind } from "../../state/connection.js";
import { type Run, secondsInto } from "../../state/run.js";
import { executionStart, fileWork, runDuration, runStage } from "../../state/run-stage.js";
import { resultOf } from "../../state/task-outcome.js";
import { describeTask } from "./describe-task.js";
import { type Progress, type ProgressOf, runProgress } from "./run-progress.js";

/** A run in the form of its operation, without its connection. */
export interface RunDescription extends Progress {
  id: string;
  [property: string]: unknown;
}

/** Describes a run with its current progress. */
export function describeRun(run: Run, kind: ConnectionKind, clock: Clock): RunDescription {
  // Read once: two readings of the clock could give a completed run without a result.
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
    // An export has no phases, and the error of a missing consent is in its task.
    ...(kind !== "export" && phase && { phase }),
    ...(kind !== "export" && run.lacksConsent && state === "Completed" && { error: userNotAuthenticated }),
    jobs: describeJobs(run, kind, progressOf),
  };
}

const userNotAuthenticated = { errorKey: "UserNotAuthenticated", description: "User is not authenticated." };

/** Describes the jobs; the time for files is divided equally between the tasks. */
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
