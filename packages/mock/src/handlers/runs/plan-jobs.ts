import type { Connection } from "../../state/connection.js";
import type { PlannedJob } from "../../state/run.js";
import { taskOutcome } from "../../state/task-outcome.js";
import type { Call } from "../call.js";

/** Plans the jobs of a run: one per connector, with one task per file, or the single task of an export. */
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

/** The request of a manifest run may contain its files, with references as their children. Other runs have the files of their connection. */
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
  /** The former name of `connectorType`, which is still in use. */
  connector?: string;
}
