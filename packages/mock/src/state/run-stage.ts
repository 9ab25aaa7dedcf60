/** The state and phase of a run. */
export interface RunStage {
  state: "Queued" | "WaitingToExecute" | "Executing" | "Finalizing" | "Completed";
  phase?: "Preprocessor" | "MasterFile" | "ReferenceFile";
}

/** The second after its start at which a run leaves the queue. */
export const queueEnd = 5;

/** The second after its start at which a run begins to execute. */
export const executionStart = 10;

/** The seconds between which a run processes its files, one after the other. */
export const fileWork = { from: 20, to: 50 };

// A run of the platform takes minutes or hours. A run of the mock always takes a minute.
const runEnd = 60;
const stages: readonly { until: number; stage: RunStage }[] = [
  { until: queueEnd, stage: { state: "Queued" } },
  { until: executionStart, stage: { state: "WaitingToExecute" } },
  { until: fileWork.from, stage: { state: "Executing", phase: "Preprocessor" } },
  { until: 40, stage: { state: "Executing", phase: "MasterFile" } },
  { until: fileWork.to, stage: { state: "Executing", phase: "ReferenceFile" } },
  { until: runEnd, stage: { state: "Finalizing", phase: "ReferenceFile" } },
];

/** Returns the duration of a run in seconds: without consent it ends when it should begin to execute. */
export function runDuration(lacksConsent: boolean): number {
  return lacksConsent ? executionStart : runEnd;
}

/** Returns the stage of a run at a number of seconds after its start. */
export function runStage(seconds: number, lacksConsent: boolean): RunStage {
  const current = stages.find(({ until }) => seconds < until && until <= runDuration(lacksConsent));
  if (current) return current.stage;
  return lacksConsent ? { state: "Completed" } : { state: "Completed", phase: "ReferenceFile" };
}
