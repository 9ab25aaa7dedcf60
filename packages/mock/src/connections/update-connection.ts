import type { Call } from "../behaviours.js";
import type { Connection } from "./connection.js";
import { connectionResponse } from "./connection-response.js";

/** Changes what the body names, although the method is PUT: both properties are optional, and neither can be unset. */
export function updateConnection(call: Call, connection: Connection): Response {
  const { displayName, authenticationType } = call.body as Partial<Connection>;
  connection.displayName = displayName ?? connection.displayName;
  connection.authenticationType = authenticationType ?? connection.authenticationType;
  return connectionResponse(call, connection, 200);
}
