import type { Identifiers } from "../identifiers.js";

/** A file that is mapped to an iModel. */
export interface SourceFile {
  readonly id: string;
  /** The caller's name for it: of a file in storage, or of an entry in a manifest. */
  fileId: string;
  connectorType: string | undefined;
}

/** How a caller names a file: by the first property for a storage connection, by the second for a manifest. */
export interface NewSourceFile {
  storageFileId?: string;
  sourceFileId?: string;
  connectorType?: string;
}

/** Makes a source file of what a caller sent. */
export function createSourceFile(file: NewSourceFile, identifiers: Identifiers): SourceFile {
  return { id: identifiers.uuid(), fileId: fileIdOf(file), connectorType: file.connectorType };
}

/** Gives the caller's name for a file. */
export function fileIdOf({ storageFileId, sourceFileId = "" }: NewSourceFile): string {
  return storageFileId ?? sourceFileId;
}
