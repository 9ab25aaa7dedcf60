/** Exports an iModel as IFC and reports how it went. */
import { openPlatform } from "@itwin-rest/example-platform";
import { createProgressBar } from "@itwin-rest/example-platform/progress-bar";
import { ApiError, createExportClient, ensureAuthorized, startRun, unwrap, waitForRun } from "@itwin-rest/export";

const platform = await openPlatform();
try {
  const { accessToken, iModelId, redirectUrl } = platform;
  const client = createExportClient({ accessToken, baseUrl: platform.baseUrl("export") });

  await ensureAuthorized(client, { redirectUrl, onAuthorizationUrl: platform.openLink, deadline: 10 * 60_000 });
  console.log("Export may work for the user.");

  const displayName = "itwin-rest example";
  const { connections } = unwrap(await client.GET("/connections", { params: { query: { imodelId: iModelId } } }));
  const connection =
    connections.find((candidate) => candidate.displayName === displayName) ??
    unwrap(await client.POST("/connections", { body: { iModelId, displayName } })).connection;

  const run = await startRun(client, {
    connectionId: connection.id,
    run: { exportType: "IFC", ifcVersion: "IFC4.3", outputOptions: { location: "USER_BLOB_STORAGE" } },
  });
  if (!run.ok) throw new ApiError(run);
  console.log(run.alreadyRunning ? `Run ${run.runId} is under way already.` : `Run ${run.runId} has begun.`);

  const bar = createProgressBar("Exporting");
  const { outcome, run: ended } = await waitForRun(client, {
    connectionId: run.connectionId,
    runId: run.runId,
    interval: 100,
    onProgress: ({ tasks, run: { state } }) => bar.draw(tasks.done, tasks.total, state),
  });

  console.log(`The export ended: ${outcome}.`);
  for (const task of ended.jobs?.flatMap(({ tasks = [] }) => tasks) ?? []) {
    console.log(task.exportOutputFileId ? `  The file is ${task.exportOutputFileId}.` : `  ${task.error?.description}`);
  }
} finally {
  await platform.close();
}
