import { checkWorkflow, type RunSummary, type WaitForServiceRunOptions, waitForServiceRun } from "@itwin-rest/core";
import type { ExportClient } from "./client.js";
import type { components } from "./schema.gen.js";

type ExportRun = components["schemas"]["ExportRun"];

/** Options of `waitForRun`. All times are in ms. */
export interface WaitForRunOptions extends WaitForServiceRunOptions<ExportRun> {
  /** Id of the connection. */
  connectionId: string;
  /** Id of the run. */
  runId: string;
}

/**
 * Waits until a run of an export connection has ended, and resolves to its outcome, the run, and the tasks that did not fully
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
export async function waitForRun(client: ExportClient, options: WaitForRunOptions): Promise<RunSummary<ExportRun>> {
  const { connectionId, runId } = checkWorkflow(client, options);
  const params = { path: { connectionId, runId } };
  return waitForServiceRun<ExportRun>(
    (limits) => client.GET("/connections/{connectionId}/runs/{runId}", { params, ...limits }),
    options,
  );
}
