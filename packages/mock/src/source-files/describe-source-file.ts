import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import type { SourceFile } from "./source-file.js";

/** Describes a source file in the way of its connection; `connectorType` is left out of summaries. */
export function describeSourceFile({ url }: Call, { kind }: Connection, file: SourceFile, isSummary = false): object {
  const { id, fileId, connectorType } = file;
  if (kind === "manifest") return { id, sourceFileId: fileId };
  return {
    id,
    storageFileId: fileId,
    ...(!isSummary && { connectorType }),
    // The mock has no storage to look a name up in.
    lastKnownFileName: fileId,
    _links: { file: { href: `${url.origin}/files/${encodeURIComponent(fileId)}` } },
  };
}
