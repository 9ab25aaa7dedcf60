import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { notFound } from "../not-found.js";
import { operationResponse } from "../operation-response.js";
import { describeRun } from "./describe-run.js";

/** Answers with a run as far as it is by now. */
export function getRun({ operation, parameters, state }: Call, { id: connectionId, kind, runs }: Connection): Response {
  const run = runs.find(({ id }) => id === parameters.runId);
  if (!run) return notFound(operation, "runId");
  const { id, ...others } = describeRun(run, kind, state);
  return operationResponse(operation, 200, { run: { id, connectionId, ...others } });
}
