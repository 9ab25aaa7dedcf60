import { exampleResponse } from "../response/example-response.js";
import type { Connection } from "../state/connection.js";
import type { Call } from "./call.js";

/** Refuses a file that is already mapped to the connection's iModel, if the operation documents that response. */
export function mappingConflict(
  { operation, state }: Call,
  connection: Connection,
  fileId: string,
): Response | undefined {
  const isMapped = [...state.connections, connection].some(
    ({ kind, iModelId, files }) =>
      kind === connection.kind && iModelId === connection.iModelId && files.some((file) => file.fileId === fileId),
  );
  return isMapped ? exampleResponse(operation, 409) : undefined;
}
