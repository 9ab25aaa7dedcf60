import type { Identifiers } from "./identifiers.js";

/** A file that is mapped to an iModel. */
export interface SourceFile {
  readonly id: string;
  /** The caller's identifier: of a file in storage, or of an entry in a manifest. */
  fileId: string;
  connectorType: string | undefined;
}

/** The body that maps a file: a storage connection has the first property, a manifest connection the second. */
export interface NewSourceFile {
  storageFileId?: string;
  sourceFileId?: string;
  connectorType?: string;
}

/** Creates a source file from the body of a request. */
export function createSourceFile(file: NewSourceFile, identifiers: Identifiers): SourceFile {
  return { id: identifiers.uuid(), fileId: fileIdOf(file), connectorType: file.connectorType };
}

/** Returns the caller's identifier of a file. */
export function fileIdOf({ storageFileId, sourceFileId = "" }: NewSourceFile): string {
  return storageFileId ?? sourceFileId;
}
