import { notFound } from "../../response/not-found.js";
import { operationResponse } from "../../response/operation-response.js";
import type { Connection } from "../../state/connection.js";
import type { Call } from "../call.js";
import { pageOf } from "../page-of.js";
import { describeRun } from "./describe-run.js";

/** Lists the runs of a connection, the first one first. The order of the platform is not documented. */
export function listRuns(call: Call, { id: connectionId, kind, runs }: Connection): Response {
  const { operation, state } = call;
  const { items, _links } = pageOf(runs, call);
  const descriptions = items.map((item) => {
    const run = describeRun(item, kind, state);
    // Export has only one form, which lacks the connection in newer examples.
    if (kind === "export") return run;
    if (!call.prefersRepresentation) return { id: run.id, state: run.state, result: run.result };
    return { ...run, connectionId };
  });
  return operationResponse(operation, 200, { runs: descriptions, _links });
}

/** Returns a run with its current progress. */
export function getRun({ operation, parameters, state }: Call, { id: connectionId, kind, runs }: Connection): Response {
  const run = runs.find(({ id }) => id === parameters.runId);
  if (!run) return notFound(operation, "runId");
  const { id, ...others } = describeRun(run, kind, state);
  return operationResponse(operation, 200, { run: { id, connectionId, ...others } });
}
