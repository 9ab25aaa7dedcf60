import { type RunSummary, type WaitForRunOptions, waitForRun } from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import type { components } from "./schema.gen.js";

type ManifestRun = components["schemas"]["ManifestRun"];

/** Which run to wait for, and how patiently. */
export interface WaitForManifestRunOptions extends WaitForRunOptions<ManifestRun> {
  /** The id of the connection. */
  connectionId: string;
  /** The id of the run. */
  runId: string;
}

/**
 * Waits until a run of a manifest connection has ended, and resolves to how: `outcome`, the run, and the tasks that did not
 * succeed, each with its `error` and, in that, where to read about it (`kbArticleLink`).
 *
 * @throws {ApiError} If the run cannot be read.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts. The run goes on.
 */
export function waitForManifestRun(
  client: SynchronizationClient,
  { connectionId, runId, ...options }: WaitForManifestRunOptions,
): Promise<RunSummary<ManifestRun>> {
  const params = { path: { connectionId, runId } };
  return waitForRun<ManifestRun>(
    ({ signal }) => client.GET("/imodels/manifestconnections/{connectionId}/runs/{runId}", { params, signal }),
    options,
  );
}
