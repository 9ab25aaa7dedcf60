import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { mappingConflict } from "./mapping-conflict.js";
import { fileIdOf, type NewSourceFile, type SourceFile } from "./source-file.js";
import { sourceFileResponse } from "./source-file-response.js";

/** Puts another file in the place of one, which may be the same file. */
export function updateSourceFile(call: Call, connection: Connection, file: SourceFile): Response {
  const replacement: NewSourceFile = call.body;
  const fileId = fileIdOf(replacement);
  const conflict = fileId === file.fileId ? undefined : mappingConflict(call, connection, fileId);
  if (conflict) return conflict;
  file.fileId = fileId;
  file.connectorType = replacement.connectorType;
  return sourceFileResponse(call, connection, file, 200);
}
