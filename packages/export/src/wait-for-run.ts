import {
  type RunSummary,
  type WaitForRunOptions as WaitForServiceRunOptions,
  waitForRun as waitForServiceRun,
} from "@itwin-rest/core";
import type { ExportClient } from "./client.js";
import type { components } from "./schema.gen.js";

type ExportRun = components["schemas"]["ExportRun"];

/** Which run to wait for, and how patiently. */
export interface WaitForRunOptions extends WaitForServiceRunOptions<ExportRun> {
  /** The id of the connection. */
  connectionId: string;
  /** The id of the run. */
  runId: string;
}

/**
 * Waits until a run of an export connection has ended, and resolves to how: `outcome`, the run, and the tasks that did not
 * succeed, each with its `error` and, in that, where to read about it (`kbArticleLink`).
 *
 * @throws {ApiError} If the run cannot be read.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts. The run goes on.
 */
export function waitForRun(
  client: ExportClient,
  { connectionId, runId, ...options }: WaitForRunOptions,
): Promise<RunSummary<ExportRun>> {
  const params = { path: { connectionId, runId } };
  return waitForServiceRun<ExportRun>(
    ({ signal }) => client.GET("/connections/{connectionId}/runs/{runId}", { params, signal }),
    options,
  );
}
