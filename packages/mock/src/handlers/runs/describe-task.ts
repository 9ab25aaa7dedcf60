import type { ConnectionKind } from "../../state/connection.js";
import type { PlannedTask } from "../../state/run.js";
import { resultOf } from "../../state/task-outcome.js";
import type { Progress, ProgressOf, Stretch } from "./run-progress.js";
import { failedToExport, failedToProcess, userNotAuthenticated } from "./task-errors.js";

/** Describes the work on one file. */
export function describeTask(
  task: PlannedTask,
  kind: ConnectionKind,
  stretch: Stretch,
  progressOf: ProgressOf,
): object {
  // In the documented examples a task with warnings is a success, and its job and run are a partial success.
  const result = task.outcome === "warning" ? "Success" : resultOf([task.outcome]);
  const progress = progressOf(stretch, result);
  return {
    id: task.id,
    ...(kind === "manifest" && { sourceFileId: task.fileId }),
    ...(kind === "storage" && { storageFileId: task.fileId }),
    ...progress,
    retryAttempts: 0,
    ...(task.outcome === "retry" && retryOf(progress, stretch, progressOf)),
    ...(progress.state === "Completed" && (kind === "export" ? exportEnd(task) : synchronizationEnd(task))),
  };
}

/** A retried task fails after a third of its time, waits for a third, and succeeds in the last third. */
function retryOf({ state }: Progress, { from, to }: Stretch, progressOf: ProgressOf): object {
  const third = (to - from) / 3;
  const isBegun = (second: number): boolean => progressOf({ from: second, to }, "").state !== "NotStarted";
  if (isBegun(to - third)) return { retryAttempts: 1 };
  return isBegun(from + third) ? { state: "WaitingToRetry" } : { state };
}

function synchronizationEnd({ outcome }: PlannedTask): object {
  return {
    ...(outcome === "error" && { error: failedToProcess }),
    details: {
      synchronizationReport: {
        ...(outcome === "warning" && { suggestedAction: "Warning" }),
        message: "",
        totalErrorsCount: outcome === "error" ? 1 : 0,
        totalWarningsCount: outcome === "warning" ? 20 : 0,
        totalOtherIssuesCount: outcome === "warning" ? 3 : 0,
      },
    },
  };
}

/** An export has no report; its example contains a successful task with an error. */
function exportEnd({ outcome, outputFileId }: PlannedTask): object {
  if (outcome === "refused") return { error: userNotAuthenticated };
  const error = { error: failedToExport, warning: failedToProcess, retry: undefined, success: undefined }[outcome];
  return { ...(outcome !== "error" && { exportOutputFileId: outputFileId }), ...(error && { error }) };
}
