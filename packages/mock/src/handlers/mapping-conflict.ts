import { exampleResponse } from "../response/example-response.js";
import { mockError } from "../response/mock-error.js";
import type { Connection } from "../state/connection.js";
import type { Call } from "./call.js";

/** Refuses a file that is already mapped to the connection's iModel, by this connection or another one. */
export function mappingConflict(
  { operation, state }: Call,
  connection: Connection,
  fileId: string,
): Response | undefined {
  const isMapped = [...state.connections, connection].some(
    ({ kind, iModelId, files }) =>
      kind === connection.kind && iModelId === connection.iModelId && files.some((file) => file.fileId === fileId),
  );
  if (!isMapped) return undefined;
  const undocumented = "The file is already mapped to the iModel. The operation documents no 409.";
  return exampleResponse(operation, 409) ?? mockError(409, "MockConflict", undocumented);
}
