import { type CallOptions, readStartedRun, type StartRunResult, unwrap } from "@itwin-rest/core";
import type { ExportClient } from "./client.js";
import type { components, operations } from "./schema.gen.js";

/** Which connection to run, and how to call. */
export interface StartRunOptions extends CallOptions {
  /** The id of the connection. */
  connectionId: string;
  /** What to export, and where to put it. */
  run: components["schemas"]["ExportConnectionRunCreate"];
}

/**
 * Runs an export connection and resolves to the run's id, whether the run was begun or the service was working on one already
 * (`alreadyRunning`). Any other answer is an arm of the call's result, such as 409.
 *
 * The id is read from `Location`; where a browser hides that, from the connection's link to its last run.
 *
 * @throws {RunNotFoundError} If the service began a run, but nothing tells which one.
 */
export function startRun(
  client: ExportClient,
  { connectionId, run, ...options }: StartRunOptions,
): Promise<StartRunResult<operations["createExportConnectionRun"]>> {
  const params = { path: { connectionId } };
  return client.POST("/connections/{connectionId}/runs", { ...options, params, body: run }).then((result) =>
    readStartedRun<operations["createExportConnectionRun"]>(result, async () => {
      const { connection } = unwrap(
        await client.GET("/connections/{connectionId}", { params, signal: options.signal }),
      );
      return connection._links?.lastRun?.href;
    }),
  );
}
