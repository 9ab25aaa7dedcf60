import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { mappingConflict } from "./mapping-conflict.js";
import { createSourceFile } from "./source-file.js";
import { sourceFileResponse } from "./source-file-response.js";

/** Maps one more file to the iModel of a connection. */
export function addSourceFile(call: Call, connection: Connection): Response {
  const file = createSourceFile(call.body, call.state.identifiers);
  const conflict = mappingConflict(call, connection, file.fileId);
  if (conflict) return conflict;
  connection.files.push(file);
  return sourceFileResponse(call, connection, file, 201);
}
