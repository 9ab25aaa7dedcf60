import { type CallOptions, type StartRunResult, startServiceRun } from "@itwin-rest/core";
import type { ExportClient } from "./client.js";
import type { components, operations } from "./schema.gen.js";

/** Options of `startRun`, and those of its calls. */
export interface StartRunOptions extends CallOptions {
  /** Id of the connection. */
  connectionId: string;
  /** Format of the export, and its output. */
  run: components["schemas"]["ExportConnectionRunCreate"];
}

/**
 * Starts a run of an export connection and resolves to its id. If a run of the iModel is active already, it resolves to that one
 * (`alreadyRunning`), which may belong to another connection (`connectionId`). Any other response, such as 409, is a
 * variant of the call's result.
 *
 * The id is read from `Location`. Where a browser hides that header, the last run of the connection is looked up, with
 * the options of the call. The deadline covers both.
 *
 * @throws {RunNotFoundError} If a run was started, but its id could not be found.
 */
export function startRun(
  client: ExportClient,
  { connectionId, run, ...options }: StartRunOptions,
): Promise<StartRunResult<operations["createExportConnectionRun"]>> {
  const params = { path: { connectionId } };
  return startServiceRun<operations["createExportConnectionRun"]>({
    connectionId,
    deadline: options.deadline,
    signal: options.signal ?? undefined,
    start: (limits) => client.POST("/connections/{connectionId}/runs", { ...options, ...limits, params, body: run }),
    readConnection: (limits) => client.GET("/connections/{connectionId}", { ...options, ...limits, params }),
    readRun: (runId, limits) =>
      client.GET("/connections/{connectionId}/runs/{runId}", {
        ...options,
        ...limits,
        params: { path: { connectionId, runId } },
      }),
  });
}
