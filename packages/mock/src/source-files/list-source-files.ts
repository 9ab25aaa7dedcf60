import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { operationResponse } from "../operation-response.js";
import { pageOf } from "../page-of.js";
import { describeSourceFile } from "./describe-source-file.js";

/** Lists the source files of a connection in the order they were added. */
export function listSourceFiles(call: Call, connection: Connection): Response {
  const { items, _links } = pageOf(connection.files, call);
  return operationResponse(call.operation, 200, {
    sourceFiles: items.map((file) => describeSourceFile(call, connection, file, !call.prefersRepresentation)),
    _links,
  });
}
