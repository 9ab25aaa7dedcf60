import type { Behaviour, Call } from "../behaviours.js";
import { notFound } from "../not-found.js";
import type { Connection, ConnectionKind } from "./connection.js";

/** Makes a behaviour of one that works on the connection in the path, and refuses a call that names none. */
export function withConnection(
  kind: ConnectionKind,
  answer: (call: Call, connection: Connection) => Response,
): Behaviour {
  return (call) => {
    const { operation, parameters, state } = call;
    const connection = state.connections.find(({ id }) => id === parameters.connectionId);
    return connection?.kind === kind ? answer(call, connection) : notFound(operation, "connectionId");
  };
}
