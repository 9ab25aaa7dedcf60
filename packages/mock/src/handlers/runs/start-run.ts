import { exampleResponse } from "../../response/example-response.js";
import { operationResponse } from "../../response/operation-response.js";
import type { Connection } from "../../state/connection.js";
import { isActive, type Run } from "../../state/run.js";
import type { Call } from "../call.js";
import { runUrl } from "../resource-url.js";
import { planJobs } from "./plan-jobs.js";

/**
 * Starts a run, or redirects to the active one.
 *
 * An iModel has one active run of a service. The documentation has two versions of the 303: one active run per iModel, and
 * one per connection. Here a 303 leads only to runs of the same connection, because the run of another connection has other
 * files. The conflict over the iModel is the documented 409.
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

/** Synchronization writes to the iModel and Export reads it, so their runs do not conflict. */
function isBusy({ state }: Call, { kind, iModelId }: Connection): boolean {
  return state.connections.some(
    (other) =>
      other.iModelId === iModelId &&
      (other.kind === "export") === (kind === "export") &&
      other.runs.some((run) => isActive(run, state)),
  );
}
