import { notFound } from "../response/not-found.js";
import type { Connection, ConnectionKind } from "../state/connection.js";
import type { Call, Handler } from "./call.js";

/** Creates a handler that is called with the connection in the path, and responds with an error if there is none. */
export function withConnection(
  kind: ConnectionKind,
  handle: (call: Call, connection: Connection) => Response,
): Handler {
  return (call) => {
    const { operation, parameters, state } = call;
    const connection = state.connections.find(({ id }) => id === parameters.connectionId);
    return connection?.kind === kind ? handle(call, connection) : notFound(operation, "connectionId");
  };
}
