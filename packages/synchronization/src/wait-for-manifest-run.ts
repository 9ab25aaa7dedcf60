import { checkWorkflow, type RunSummary, type WaitForServiceRunOptions, waitForServiceRun } from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import type { components } from "./schema.gen.js";

type ManifestRun = components["schemas"]["ManifestRun"];

/** Options of `waitForManifestRun`. All times are in ms. */
export interface WaitForManifestRunOptions extends WaitForServiceRunOptions<ManifestRun> {
  /** Id of the connection. */
  connectionId: string;
  /** Id of the run. */
  runId: string;
}

/**
 * Waits until a run of a manifest connection has ended, and resolves to its outcome, the run, and the tasks that did not fully
 * succeed, each with its `error` and the link to an article about it (`kbArticleLink`).
 *
 * A run has ended when its state is `Completed` and it has a documented result. A completed run that gets none has the
 * outcome `unknown`. The wait survives outages as described for `poll`. Without a deadline, it lasts as long as the run.
 *
 * @throws {ConfigurationError} If an interval or the deadline is invalid.
 * @throws {ApiError} If the run cannot be read.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts. The run continues.
 */
export async function waitForManifestRun(
  client: SynchronizationClient,
  options: WaitForManifestRunOptions,
): Promise<RunSummary<ManifestRun>> {
  const { connectionId, runId } = checkWorkflow(client, options);
  const params = { path: { connectionId, runId } };
  return waitForServiceRun<ManifestRun>(
    (limits) => client.GET("/imodels/manifestconnections/{connectionId}/runs/{runId}", { params, ...limits }),
    options,
  );
}
