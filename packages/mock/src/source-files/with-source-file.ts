import type { Behaviour, Call } from "../behaviours.js";
import type { Connection, ConnectionKind } from "../connections/connection.js";
import { withConnection } from "../connections/with-connection.js";
import { notFound } from "../not-found.js";
import type { SourceFile } from "./source-file.js";

/** Makes a behaviour of one that works on the source file in the path, and refuses a call that names none. */
export function withSourceFile(
  kind: ConnectionKind,
  answer: (call: Call, connection: Connection, file: SourceFile) => Response,
): Behaviour {
  return withConnection(kind, (call, connection) => {
    const file = connection.files.find(({ id }) => id === call.parameters.sourceFileId);
    return file ? answer(call, connection, file) : notFound(call.operation, "sourceFileId");
  });
}
