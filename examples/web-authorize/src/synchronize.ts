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

/** Brings the files into the iModel, or goes on to wait for the run that does, and resolves to how it ended. */
export function synchronize(client: SynchronizationClient, files: StorageFile[]): Promise<RunSummary<StorageRun>> {
  show("run");
  showStart();
  // A page that is looked at asks more often than a program in the background.
  const options = { interval: 1_000, maxInterval: 5_000, onProgress };
  return persist(() => {
    const { run } = readSession();
    // A run that is known from before a reload is waited for, even if it has ended meanwhile: it must not begin anew.
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
