/** Brings two files from Storage into an iModel and reports how it went. */
import { openPlatform } from "@itwin-rest/example-platform";
import { createProgressBar } from "@itwin-rest/example-platform/progress-bar";
import { createSynchronizationClient, ensureAuthorized, synchronizeFiles } from "@itwin-rest/synchronization";

// For the real platform, the ids of two files in Storage. In the mock, a file whose name begins with "fail" fails.
const files = [
  { storageFileId: process.env.ITWIN_DGN_FILE_ID ?? "bridge-deck.dgn", connectorType: "MSTN" },
  { storageFileId: process.env.ITWIN_IFC_FILE_ID ?? "fail-bearings.ifc", connectorType: "IFC" },
];

const platform = await openPlatform();
try {
  const { accessToken, authenticationType, iModelId, redirectUrl } = platform;
  const client = createSynchronizationClient({ accessToken, baseUrl: platform.baseUrl("synchronization") });

  if (authenticationType === "User") {
    await ensureAuthorized(client, { redirectUrl, onAuthorizationUrl: platform.openLink, deadline: 10 * 60_000 });
    console.log("Synchronization may work for the user.");
  }

  const bar = createProgressBar("Synchronizing");
  const { outcome, failedTasks, connectionId, runId } = await synchronizeFiles(client, {
    iModelId,
    displayName: "itwin-rest example",
    files,
    authenticationType,
    interval: 100,
    onProgress: ({ run, tasks }) => bar.draw(tasks.done, tasks.total, run.state),
  });

  console.log(`Run ${runId} of connection ${connectionId} ended: ${outcome}.`);
  for (const { storageFileId, error } of failedTasks) {
    console.log(`  ${storageFileId}: ${error?.description ?? error?.message} ${error?.kbArticleLink ?? ""}`);
  }
} finally {
  await platform.close();
}
