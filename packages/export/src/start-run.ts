import { type CallOptions, checkWorkflow, type StartRunResult, startServiceRun } from "@itwin-rest/core";
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
export async function startRun(
  client: ExportClient,
  options: StartRunOptions,
): Promise<StartRunResult<operations["createExportConnectionRun"]>> {
  const { connectionId, run, ...others } = checkWorkflow(client, options);
  const params = { path: { connectionId } };
  return startServiceRun<operations["createExportConnectionRun"]>({
    connectionId,
    deadline: others.deadline,
    signal: others.signal ?? undefined,
    start: (limits) => client.POST("/connections/{connectionId}/runs", { ...others, ...limits, params, body: run }),
    readConnection: (limits) => client.GET("/connections/{connectionId}", { ...others, ...limits, params }),
    readRun: (runId, limits) =>
      client.GET("/connections/{connectionId}/runs/{runId}", {
        ...others,
        ...limits,
        params: { path: { connectionId, runId } },
      }),
  });
}
