/** Where a run is. */
export interface RunStage {
  state: "Queued" | "WaitingToExecute" | "Executing" | "Finalizing" | "Completed";
  phase?: "Preprocessor" | "MasterFile" | "ReferenceFile";
}

/** When a run begins to execute, in seconds after its start. */
export const executionStart = 10;

/** Between which seconds a run works on its files, one after the other. */
export const fileWork = { from: 20, to: 50 };

// A run of the platform takes minutes or hours. One of the mock takes a minute, whatever it has to do.
const runEnd = 60;
const stages: readonly { until: number; stage: RunStage }[] = [
  { until: 5, stage: { state: "Queued" } },
  { until: executionStart, stage: { state: "WaitingToExecute" } },
  { until: fileWork.from, stage: { state: "Executing", phase: "Preprocessor" } },
  { until: 40, stage: { state: "Executing", phase: "MasterFile" } },
  { until: fileWork.to, stage: { state: "Executing", phase: "ReferenceFile" } },
  { until: runEnd, stage: { state: "Finalizing", phase: "ReferenceFile" } },
];

/** How long a run takes, in seconds: without consent it ends when it should begin to execute. */
export function runDuration(lacksConsent: boolean): number {
  return lacksConsent ? executionStart : runEnd;
}

/** Gives the stage of a run so many seconds after its start. */
export function runStage(seconds: number, lacksConsent: boolean): RunStage {
  const current = stages.find(({ until }) => seconds < until && until <= runDuration(lacksConsent));
  if (current) return current.stage;
  return lacksConsent ? { state: "Completed" } : { state: "Completed", phase: "ReferenceFile" };
}
