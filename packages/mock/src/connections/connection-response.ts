import type { Call } from "../behaviours.js";
import { operationResponse } from "../operation-response.js";
import type { Connection } from "./connection.js";
import { describeConnection } from "./describe-connection.js";

/** Answers with one connection. */
export function connectionResponse(call: Call, connection: Connection, status: number): Response {
  return operationResponse(call.operation, status, { connection: describeConnection(call, connection) });
}
