import type { Behaviour } from "../behaviours.js";
import { mappingConflict } from "../source-files/mapping-conflict.js";
import { createSourceFile, type NewSourceFile } from "../source-files/source-file.js";
import type { Connection, ConnectionKind } from "./connection.js";
import { connectionResponse } from "./connection-response.js";

/** Makes a connection of an iModel, unless one of its files is mapped to that iModel already. */
export function createConnection(kind: ConnectionKind): Behaviour {
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
