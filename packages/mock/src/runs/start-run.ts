import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { exampleResponse } from "../example-response.js";
import { operationResponse } from "../operation-response.js";
import { planJobs } from "./plan-jobs.js";
import { isActive, type Run } from "./run.js";
import { runUrl } from "./run-url.js";

/**
 * Starts a run, or leads to the one that goes on.
 *
 * An iModel has one run of a service at a time. Whether a start finds another connection's run is documented in two ways,
 * 303 for the iModel and one run for the connection; here 303 leads to runs of the same connection only, so that nobody
 * takes the run of other files for theirs, and the conflict over the iModel is the documented 409.
 */
export function startRun(call: Call, connection: Connection): Response {
  const { operation, user, state } = call;
  const active = connection.runs.find((run) => isActive(run, state));
  if (active) return operationResponse(operation, 303, undefined, { location: runUrl(call, connection, active) });
  const conflict = isBusy(call, connection) && exampleResponse(operation, 409);
  if (conflict) return conflict;

  const needsConsent = connection.authenticationType === "User";
  const lacksConsent = needsConsent && !state.consents.of(user, operation.service.name).granted;
  const run: Run = {
    id: state.identifiers.uuid(),
    startedAt: state.now(),
    lacksConsent,
    jobs: planJobs(call, connection, lacksConsent),
  };
  connection.runs.push(run);
  return operationResponse(operation, 202, undefined, { location: runUrl(call, connection, run) });
}

/** Synchronization writes to the iModel and Export reads it, so they do not get into each other's way. */
function isBusy({ state }: Call, { kind, iModelId }: Connection): boolean {
  return state.connections.some(
    (other) =>
      other.iModelId === iModelId &&
      (other.kind === "export") === (kind === "export") &&
      other.runs.some((run) => isActive(run, state)),
  );
}
