import type { Run } from "./run.js";
import type { SourceFile } from "./source-file.js";

/** A connection between an iModel and its source files, or an export of the iModel. */
export interface Connection {
  readonly id: string;
  readonly kind: ConnectionKind;
  readonly iModelId: string;
  displayName: string | undefined;
  authenticationType: string;
  /** Empty for an export. */
  files: SourceFile[];
  /** In the order in which they were started. */
  readonly runs: Run[];
}

/** The kinds of connections; `storage` and `manifest` belong to Synchronization. */
export type ConnectionKind = "export" | "manifest" | "storage";

/** The iTwin of every iModel, because the iTwin of an iModel is managed by another service. */
export const iTwinId = "5fb9aa98-9874-4697-b942-d19728840f19";
