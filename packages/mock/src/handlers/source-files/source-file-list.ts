import { operationResponse } from "../../response/operation-response.js";
import type { Connection } from "../../state/connection.js";
import { createSourceFile } from "../../state/source-file.js";
import type { Call } from "../call.js";
import { mappingConflict } from "../mapping-conflict.js";
import { pageOf } from "../page-of.js";
import { describeSourceFile, sourceFileResponse } from "./describe-source-file.js";

/** Lists the source files of a connection in the order of their addition. */
export function listSourceFiles(call: Call, connection: Connection): Response {
  const { items, _links } = pageOf(connection.files, call);
  return operationResponse(call.operation, 200, {
    sourceFiles: items.map((file) => describeSourceFile(call, connection, file, !call.prefersRepresentation)),
    _links,
  });
}

/** Maps another file to the iModel of a connection. */
export function addSourceFile(call: Call, connection: Connection): Response {
  const file = createSourceFile(call.body, call.state.identifiers);
  const conflict = mappingConflict(call, connection, file.fileId);
  if (conflict) return conflict;
  connection.files.push(file);
  return sourceFileResponse(call, connection, file, 201);
}
