import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { operationResponse } from "../operation-response.js";
import type { SourceFile } from "./source-file.js";

/** Takes a source file out of its connection. */
export function removeSourceFile({ operation }: Call, connection: Connection, file: SourceFile): Response {
  connection.files = connection.files.filter((other) => other !== file);
  return operationResponse(operation, 204, undefined);
}
