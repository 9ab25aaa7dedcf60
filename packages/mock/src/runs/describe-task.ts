import type { ConnectionKind } from "../connections/connection.js";
import type { PlannedTask } from "./run.js";
import type { Progress, ProgressOf, Stretch } from "./run-progress.js";
import { failedToExport, failedToProcess, userNotAuthenticated } from "./task-errors.js";
import { resultOf } from "./task-outcome.js";

/** Describes the work on one file. */
export function describeTask(
  task: PlannedTask,
  kind: ConnectionKind,
  stretch: Stretch,
  progressOf: ProgressOf,
): object {
  // The documented examples call a task with warnings a success, and only what it is part of a partial one.
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

/** A retry fails after a third of the time, waits for another, and succeeds in the last. */
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

/** An export has no report; its example shows a task that is a success and carries an error. */
function exportEnd({ outcome, outputFileId }: PlannedTask): object {
  if (outcome === "refused") return { error: userNotAuthenticated };
  const error = { error: failedToExport, warning: failedToProcess, retry: undefined, success: undefined }[outcome];
  return { ...(outcome !== "error" && { exportOutputFileId: outputFileId }), ...(error && { error }) };
}
