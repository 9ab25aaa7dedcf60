import type { Run } from "../runs/run.js";
import type { SourceFile } from "../source-files/source-file.js";

/** Ties files, or the wish to export, to an iModel. */
export interface Connection {
  readonly id: string;
  readonly kind: ConnectionKind;
  readonly iModelId: string;
  displayName: string | undefined;
  authenticationType: string;
  /** None for an export. */
  files: SourceFile[];
  /** From the first to the last. */
  readonly runs: Run[];
}

/** The families of operations that connections have; those of storage and manifests belong to Synchronization. */
export type ConnectionKind = "export" | "manifest" | "storage";

/** The iTwin that every iModel of the mock is in, for which iModels belong to which iTwin is the business of another service. */
export const iTwinId = "5fb9aa98-9874-4697-b942-d19728840f19";
