import type { Connection, ConnectionKind } from "../../state/connection.js";
import { createSourceFile, type NewSourceFile } from "../../state/source-file.js";
import type { Handler } from "../call.js";
import { mappingConflict } from "../mapping-conflict.js";
import { connectionResponse } from "./describe-connection.js";

/** Creates a connection to an iModel, unless one of its files is already mapped to the iModel. */
export function createConnection(kind: ConnectionKind): Handler {
  return (call) => {
    const { state } = call;
    const {
      iModelId,
      displayName,
      authenticationType = "User",
      sourceFiles = [],
    } = call.body as unknown as NewConnection;
    const connection: Connection = {
      id: state.identifiers.opaque(),
      kind,
      iModelId,
      displayName,
      authenticationType,
      files: [],
      runs: [],
    };
    for (const sourceFile of sourceFiles) {
      const file = createSourceFile(sourceFile, state.identifiers);
      const conflict = mappingConflict(call, connection, file.fileId);
      if (conflict) return conflict;
      connection.files.push(file);
    }
    state.connections.push(connection);
    return connectionResponse(call, connection, 201);
  };
}

interface NewConnection {
  iModelId: string;
  displayName?: string;
  authenticationType?: string;
  sourceFiles?: NewSourceFile[];
}
