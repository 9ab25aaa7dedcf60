import { type CallOptions, checkWorkflow, type StartRunResult, startServiceRun } from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import type { operations } from "./schema.gen.js";

/** Options of `startStorageRun`, and those of its calls. */
export interface StartStorageRunOptions extends CallOptions {
  /** Id of the connection. */
  connectionId: string;
}

/**
 * Starts a run of a storage connection and resolves to its id. If a run of the iModel is active already, it resolves to that one
 * (`alreadyRunning`), which may belong to another connection (`connectionId`). Any other response, such as 409, is a
 * variant of the call's result.
 *
 * The id is read from `Location`. Where a browser hides that header, the last run of the connection is looked up, with
 * the options of the call. The deadline covers both.
 *
 * @throws {RunNotFoundError} If a run was started, but its id could not be found.
 */
export async function startStorageRun(
  client: SynchronizationClient,
  options: StartStorageRunOptions,
): Promise<StartRunResult<operations["runStorageConnection"]>> {
  const { connectionId, ...others } = checkWorkflow(client, options);
  const params = { path: { connectionId } };
  return startServiceRun<operations["runStorageConnection"]>({
    connectionId,
    deadline: others.deadline,
    signal: others.signal ?? undefined,
    start: (limits) => client.POST("/imodels/storageconnections/{connectionId}/run", { ...others, ...limits, params }),
    readConnection: (limits) =>
      client.GET("/imodels/storageconnections/{connectionId}", { ...others, ...limits, params }),
    readRun: (runId, limits) =>
      client.GET("/imodels/storageconnections/{connectionId}/runs/{runId}", {
        ...others,
        ...limits,
        params: { path: { connectionId, runId } },
      }),
  });
}
