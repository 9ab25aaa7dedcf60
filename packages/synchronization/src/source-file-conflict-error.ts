import { RequestError, type RequestSummary } from "@itwin-rest/core";

/** Connection of an iModel that has a file. */
export interface FileMapping {
  storageFileId: string;
  connectionId: string;
  displayName: string | undefined;
}

/**
 * Thrown when a file cannot be added to a connection because another connection of the iModel has it: a file is mapped
 * to an iModel once. Use that connection, or remove the file from it. The `ApiError` is in `cause`.
 */
export class SourceFileConflictError extends RequestError {
  static override readonly kind: string = "@itwin-rest/synchronization.SourceFileConflictError";
  override readonly name = "SourceFileConflictError";
  /** The other connection and a file that it has, if a connection that can be read has one. */
  readonly mapping: FileMapping | undefined;

  constructor(request: RequestSummary, mapping: FileMapping | undefined, options: { cause?: unknown }) {
    super(request, `failed: ${describe(mapping)} Use that connection, or remove the file from it.`, options);
    this.mapping = mapping;
  }
}

function describe(mapping: FileMapping | undefined): string {
  if (!mapping) return "a file is mapped to the iModel by another connection.";
  const { storageFileId, connectionId, displayName } = mapping;
  return `the file ${storageFileId} is mapped to the iModel by the connection ${connectionId} ("${displayName ?? ""}").`;
}
