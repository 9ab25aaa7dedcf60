import type { Call } from "../behaviours.js";
import type { Connection } from "./connection.js";
import { connectionResponse } from "./connection-response.js";

/** Answers with a connection as it is. */
export function getConnection(call: Call, connection: Connection): Response {
  return connectionResponse(call, connection, 200);
}
