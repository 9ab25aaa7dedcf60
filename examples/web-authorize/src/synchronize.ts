import {
  type components,
  type RunProgress,
  type RunSummary,
  type SynchronizationClient,
  synchronizeFiles,
  waitForStorageRun,
} from "@itwin-rest/synchronization";
import { persist } from "./persist.js";
import { readSession, type StorageFile, updateSession } from "./session.js";
import { showRun, showStart } from "./show-run.js";
import { show } from "./view.js";

type StorageRun = components["schemas"]["StorageRun"];

/** Imports the files into the iModel, or continues to wait for their run, and resolves to its summary. */
export function synchronize(client: SynchronizationClient, files: StorageFile[]): Promise<RunSummary<StorageRun>> {
  show("run");
  showStart();
  // A visible page polls more often than a program in the background.
  const options = { interval: 1_000, maxInterval: 5_000, onProgress };
  return persist(() => {
    const { run } = readSession();
    // A run from before a reload is not started again, even if it has ended meanwhile.
    if (run) return waitForStorageRun(client, { ...options, ...run });
    return synchronizeFiles(client, {
      ...options,
      iModelId: import.meta.env.VITE_IMODEL_ID ?? "8f4ad6d1-7b0a-4c3e-9a4e-6a4f2e3c5b10",
      displayName: "Synchronize files",
      files,
    });
  });
}

function onProgress(progress: RunProgress<StorageRun>): void {
  const { id, connectionId } = progress.run;
  if (connectionId) updateSession({ run: { connectionId, runId: id } });
  showRun(progress);
}
