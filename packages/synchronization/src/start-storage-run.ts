import { type CallOptions, type StartRunResult, startServiceRun } from "@itwin-rest/core";
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
export function startStorageRun(
  client: SynchronizationClient,
  { connectionId, ...options }: StartStorageRunOptions,
): Promise<StartRunResult<operations["runStorageConnection"]>> {
  const params = { path: { connectionId } };
  return startServiceRun<operations["runStorageConnection"]>({
    connectionId,
    deadline: options.deadline,
    signal: options.signal ?? undefined,
    start: (limits) => client.POST("/imodels/storageconnections/{connectionId}/run", { ...options, ...limits, params }),
    readConnection: (limits) =>
      client.GET("/imodels/storageconnections/{connectionId}", { ...options, ...limits, params }),
    readRun: (runId, limits) =>
      client.GET("/imodels/storageconnections/{connectionId}/runs/{runId}", {
        ...options,
        ...limits,
        params: { path: { connectionId, runId } },
      }),
  });
}
