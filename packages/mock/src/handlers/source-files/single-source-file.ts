import { notFound } from "../../response/not-found.js";
import { operationResponse } from "../../response/operation-response.js";
import type { Connection, ConnectionKind } from "../../state/connection.js";
import { fileIdOf, type NewSourceFile, type SourceFile } from "../../state/source-file.js";
import type { Call, Handler } from "../call.js";
import { mappingConflict } from "../mapping-conflict.js";
import { withConnection } from "../with-connection.js";
import { sourceFileResponse } from "./describe-source-file.js";

/** Creates a handler that is called with the source file in the path, and responds with an error if there is none. */
export function withSourceFile(
  kind: ConnectionKind,
  handle: (call: Call, connection: Connection, file: SourceFile) => Response,
): Handler {
  return withConnection(kind, (call, connection) => {
    const file = connection.files.find(({ id }) => id === call.parameters.sourceFileId);
    return file ? handle(call, connection, file) : notFound(call.operation, "sourceFileId");
  });
}

/** Returns a source file. */
export function getSourceFile(call: Call, connection: Connection, file: SourceFile): Response {
  return sourceFileResponse(call, connection, file, 200);
}

/** Replaces a source file with another one, or with itself. */
export function updateSourceFile(call: Call, connection: Connection, file: SourceFile): Response {
  const replacement: NewSourceFile = call.body;
  const fileId = fileIdOf(replacement);
  const conflict = fileId === file.fileId ? undefined : mappingConflict(call, connection, fileId);
  if (conflict) return conflict;
  file.fileId = fileId;
  file.connectorType = replacement.connectorType;
  return sourceFileResponse(call, connection, file, 200);
}

/** Removes a source file from its connection. */
export function removeSourceFile({ operation }: Call, connection: Connection, file: SourceFile): Response {
  connection.files = connection.files.filter((other) => other !== file);
  return operationResponse(operation, 204, undefined);
}
