import { type CallOptions, readStartedRun, type StartRunResult, unwrap } from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import type { components, operations } from "./schema.gen.js";

/** Which connection to run, and how to call. */
export interface StartManifestRunOptions extends CallOptions {
  /** The id of the connection. */
  connectionId: string;
  /** What to run. */
  run: components["schemas"]["ManifestRunCreate"];
}

/**
 * Runs a manifest connection and resolves to the run's id, whether the run was begun or the service was working on one already
 * (`alreadyRunning`). Any other answer is an arm of the call's result, such as 409.
 *
 * The id is read from `Location`; where a browser hides that, from the connection's link to its last run.
 *
 * @throws {RunNotFoundError} If the service began a run, but nothing tells which one.
 */
export function startManifestRun(
  client: SynchronizationClient,
  { connectionId, run, ...options }: StartManifestRunOptions,
): Promise<StartRunResult<operations["createManifestConnectionRun"]>> {
  const params = { path: { connectionId } };
  return client
    .POST("/imodels/manifestconnections/{connectionId}/runs", { ...options, params, body: run })
    .then((result) =>
      readStartedRun<operations["createManifestConnectionRun"]>(result, async () => {
        const { connection } = unwrap(
          await client.GET("/imodels/manifestconnections/{connectionId}", { params, signal: options.signal }),
        );
        return connection._links?.lastRun?.href;
      }),
    );
}
