import type { Clock } from "../../state/clock.js";
import type { ConnectionKind } from "../../state/connection.js";
import type { Quirks } from "../../state/quirks.js";
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
export function describeRun(run: Run, kind: ConnectionKind, state: Clock & { quirks: Quirks }): RunDescription {
  // Read once: with two readings of the clock, a completed run could have no result.
  const seconds = secondsInto(run, state);
  const hasNullResults = state.quirks.has("nullResults");
  const undetermined = hasNullResults ? null : "Undetermined";
  const progressOf = runProgress(seconds, { startedAt: run.startedAt, speed: state.speed, undetermined });
  const tasks = run.jobs.flatMap((job) => job.tasks);
  const result = run.lacksConsent ? "Error" : resultOf(tasks.map(({ outcome }) => outcome));
  const duration = runDuration(run.lacksConsent);
  const progress = progressOf({ from: 0, to: duration }, result);
  const stage = runStage(seconds, run.lacksConsent);
  return {
    id: run.id,
    ...progress,
    ...(hasNullResults && seconds < duration + resultLag && { result: null }),
    state: state.quirks.has("unknownStates") && stage.state === "Finalizing" ? "Verifying" : stage.state,
    // An export has no phases, and the error of a missing consent is in its task.
    ...(kind !== "export" && stage.phase && { phase: stage.phase }),
    ...(kind !== "export" && run.lacksConsent && stage.state === "Completed" && { error: userNotAuthenticated }),
    jobs: describeJobs(run, kind, progressOf),
  };
}

// With the quirk, the result of a completed run appears this number of seconds after its state.
const resultLag = 5;

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
