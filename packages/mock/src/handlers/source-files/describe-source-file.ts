import { operationResponse } from "../../response/operation-response.js";
import type { Connection } from "../../state/connection.js";
import type { SourceFile } from "../../state/source-file.js";
import type { Call } from "../call.js";

/** Describes a source file in the form of its kind of connection; a summary has no `connectorType`. */
export function describeSourceFile({ url }: Call, { kind }: Connection, file: SourceFile, isSummary = false): object {
  const { id, fileId, connectorType } = file;
  if (kind === "manifest") return { id, sourceFileId: fileId };
  return {
    id,
    storageFileId: fileId,
    ...(!isSummary && { connectorType }),
    // The mock has no storage with the names of files.
    lastKnownFileName: fileId,
    _links: { file: { href: `${url.origin}/files/${encodeURIComponent(fileId)}` } },
  };
}

/** Creates a response with one source file. */
export function sourceFileResponse(call: Call, connection: Connection, file: SourceFile, status: number): Response {
  return operationResponse(call.operation, status, { sourceFile: describeSourceFile(call, connection, file) });
}
