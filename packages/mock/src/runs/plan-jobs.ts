import type { Call } from "../behaviours.js";
import type { Connection } from "../connections/connection.js";
import type { PlannedJob } from "./run.js";
import { taskOutcome } from "./task-outcome.js";

/** Decides what a run will do: one job per connector, with one task per file, or the one task of an export. */
export function planJobs({ body, state }: Call, connection: Connection, lacksConsent: boolean): PlannedJob[] {
  const { identifiers } = state;
  if (connection.kind === "export") {
    const outcome = lacksConsent ? "refused" : taskOutcome(connection.displayName);
    const task = { id: identifiers.hash(), outcome, outputFileId: identifiers.uuid() };
    return [{ id: identifiers.hash(), tasks: [task] }];
  }
  if (lacksConsent) return [];

  const files = filesOf(connection, body);
  const connectorTypes = [...new Set(files.map((file) => file.connectorType))];
  return connectorTypes.map((connectorType) => ({
    id: identifiers.hash(),
    connectorType,
    tasks: files
      .filter((file) => file.connectorType === connectorType)
      .map(({ id, name }) => ({ id: identifiers.hash(), fileId: id, outcome: taskOutcome(id, name) })),
  }));
}

interface RunFile {
  id: string;
  name?: string | undefined;
  connectorType: string | undefined;
}

/** A run of a manifest brings its files along, with references as their children; any other has those of its connection. */
function filesOf({ files }: Connection, { sourceFiles }: ManifestRun): RunFile[] {
  if (!sourceFiles) return files.map(({ fileId, connectorType }) => ({ id: fileId, connectorType }));
  return sourceFiles
    .flatMap((file) => [file, ...(file.children ?? [])])
    .map(({ id = "", name, connector, connectorType = connector }) => ({ id, name, connectorType }));
}

interface ManifestRun {
  sourceFiles?: (ManifestFile & { children?: ManifestFile[] })[];
}

interface ManifestFile {
  id?: string;
  name?: string;
  connectorType?: string;
  /** The name of `connectorType` until 2022, which is still in use. */
  connector?: string;
}
