import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { operationResponse } from "../operation-response.js";
import { pageOf } from "../page-of.js";
import { describeRun } from "./describe-run.js";

/** Lists the runs of a connection, the first one first: which order the platform has is not documented. */
export function listRuns(call: Call, { id: connectionId, kind, runs }: Connection): Response {
  const { operation, state } = call;
  const { items, _links } = pageOf(runs, call);
  const descriptions = items.map((item) => {
    const run = describeRun(item, kind, state);
    // Export knows one form only, in which newer examples lack the connection.
    if (kind === "export") return run;
    if (!call.prefersRepresentation) return { id: run.id, state: run.state, result: run.result };
    return { ...run, connectionId };
  });
  return operationResponse(operation, 200, { runs: descriptions, _links });
}
