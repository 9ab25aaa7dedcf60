import { exampleResponse } from "../../response/example-response.js";
import { operationResponse } from "../../response/operation-response.js";
import type { Connection } from "../../state/connection.js";
import { isActive } from "../../state/run.js";
import type { Call } from "../call.js";
import { connectionResponse } from "./describe-connection.js";

/** Returns a connection. */
export function getConnection(call: Call, connection: Connection): Response {
  return connectionResponse(call, connection, 200);
}

/** Changes the properties in the body, although the method is PUT: both are optional, and neither can be unset. */
export function updateConnection(call: Call, connection: Connection): Response {
  const { displayName, authenticationType } = call.body as Partial<Connection>;
  connection.displayName = displayName ?? connection.displayName;
  connection.authenticationType = authenticationType ?? connection.authenticationType;
  return connectionResponse(call, connection, 200);
}

/**
 * Deletes a connection and its runs.
 *
 * A connection in use is refused if the operation documents that response. Storage connections have none, so a run ends
 * with its connection there.
 */
export function deleteConnection({ operation, state }: Call, connection: Connection): Response {
  const conflict = connection.runs.some((run) => isActive(run, state)) && exampleResponse(operation, 409);
  if (conflict) return conflict;
  state.connections.splice(state.connections.indexOf(connection), 1);
  return operationResponse(operation, 204, undefined);
}
