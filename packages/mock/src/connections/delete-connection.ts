import type { Call } from "../behaviours.js";
import { exampleResponse } from "../example-response.js";
import { operationResponse } from "../operation-response.js";
import { isActive } from "../runs/run.js";
import type { Connection } from "./connection.js";

/**
 * Forgets a connection and its runs.
 *
 * One that is in use is refused where the operation documents that. Of storage connections it is not known, so there a
 * run ends with its connection.
 */
export function deleteConnection({ operation, state }: Call, connection: Connection): Response {
  const conflict = connection.runs.some((run) => isActive(run, state)) && exampleResponse(operation, 409);
  if (conflict) return conflict;
  state.connections.splice(state.connections.indexOf(connection), 1);
  return operationResponse(operation, 204, undefined);
}
