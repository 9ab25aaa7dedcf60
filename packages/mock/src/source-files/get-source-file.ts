import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import type { SourceFile } from "./source-file.js";
import { sourceFileResponse } from "./source-file-response.js";

/** Answers with a source file as it is. */
export function getSourceFile(call: Call, connection: Connection, file: SourceFile): Response {
  return sourceFileResponse(call, connection, file, 200);
}
