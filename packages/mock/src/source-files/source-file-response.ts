import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { operationResponse } from "../operation-response.js";
import { describeSourceFile } from "./describe-source-file.js";
import type { SourceFile } from "./source-file.js";

/** Answers with one source file. */
export function sourceFileResponse(call: Call, connection: Connection, file: SourceFile, status: number): Response {
  return operationResponse(call.operation, status, { sourceFile: describeSourceFile(call, connection, file) });
}
