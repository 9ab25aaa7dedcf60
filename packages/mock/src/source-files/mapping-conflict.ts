import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import { exampleResponse } from "../example-response.js";

/** Refuses a file that is mapped to the connection's iModel already, where the operation documents that refusal. */
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
