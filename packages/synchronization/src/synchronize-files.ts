import {
  ApiError,
  ConfigurationError,
  callSafely,
  checkIntervals,
  checkWorkflow,
  type ErrorContext,
  type RunSummary,
  startLimit,
  tasksOf,
  type WaitForServiceRunOptions,
  withErrorContext,
} from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import { openConnection } from "./open-connection.js";
import type { components } from "./schema.gen.js";
import { startStorageRun } from "./start-storage-run.js";
import { waitForStorageRun } from "./wait-for-storage-run.js";

type Schemas = components["schemas"];
type Files = readonly Schemas["StorageFileCreate"][];

/** Options of `synchronizeFiles`. All times are in ms. */
export interface SynchronizeFilesOptions extends WaitForServiceRunOptions<Schemas["StorageRun"]> {
  /** iModel that the files are synchronized into. */
  iModelId: string;
  /**
   * Name of the connection, which is created if the iModel has no storage connection of that name. If it has several,
   * the one that has most of the files is used; if several have equally many, the one with the lowest id.
   */
  displayName: string;
  /**
   * Files in Storage, each with the connector that reads it. A file is identified by its `storageFileId`, not by its
   * name. Files that the connection already has stay in it and keep their connector.
   */
  files: Files;
  /**
   * Account under which a new connection runs.
   *
   * @default the service's default, the calling user
   */
  authenticationType?: Schemas["NewAuthenticationType"] | undefined;
  /**
   * Called with each run as soon as it is known, so that it can be waited for from elsewhere. Its exceptions and
   * rejections are ignored.
   */
  onRun?: ((run: { connectionId: string; runId: string; alreadyRunning: boolean }) => void) | undefined;
}

/** Outcome of a synchronization, with the ids of its run. */
export interface SynchronizeFilesResult extends RunSummary<Schemas["StorageRun"]> {
  connectionId: string;
  runId: string;
}

/**
 * Synchronizes files from Storage into an iModel: finds or creates the connection, adds the files that it lacks, runs it,
 * waits for the end of the run, and resolves to its outcome.
 *
 * It can be called again at any time, after a crash and from several processes: it reads the lists of the service first,
 * so that no file is added twice. It creates a connection only if the service lists none of the name; two calls that start
 * at the same moment with no file in common may both create one. The returned run included all files. A run that
 * was already active is used only if its tasks list every file; otherwise another run is started after it. While the iModel
 * is busy with the run of another connection, the start is repeated at the intervals of the wait.
 *
 * Errors have the `connectionId` and the `runId` as far as they are known.
 *
 * @throws {ConfigurationError} If an option is invalid.
 * @throws {SourceFileConflictError} If another connection of the iModel has one of the files.
 * @throws {ApiError} If the service refuses one of the steps.
 * @throws {RunNotFoundError} If a run was started, but its id could not be found.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts. A run that was started continues.
 */
export async function synchronizeFiles(
  client: SynchronizationClient,
  options: SynchronizeFilesOptions,
): Promise<SynchronizeFilesResult> {
  const { iModelId, displayName, authenticationType, onRun, onProgress } = checkWorkflow(client, options);
  const files = checkFiles(options);
  const limit = startLimit("Synchronization", options);
  const intervals = checkIntervals(options, { interval: 2_000, maxInterval: 30_000 });
  const context: ErrorContext = {};

  return withErrorContext(context, async () => {
    const connectionId = await openConnection(client, {
      iModelId,
      displayName,
      files,
      authenticationType,
      limits: limit.options,
      onConnection: (id) => {
        context.connectionId = id;
      },
    });
    for (let wait = intervals.interval, earlierRun: string | undefined; ; ) {
      const started = await startStorageRun(client, { connectionId, ...limit.options() });
      if (!started.ok && started.response.status !== 409) throw new ApiError(started);
      const isOwn = started.ok && (!started.alreadyRunning || started.connectionId === connectionId);
      if (!isOwn || started.runId === earlierRun) {
        await limit.pause(wait * (1 + Math.random() / 5));
        wait = Math.min(intervals.maxInterval, wait * 1.5);
        continue;
      }
      const { runId, alreadyRunning } = started;
      context.runId = runId;
      callSafely(onRun, { connectionId, runId, alreadyRunning });
      const waiting = { ...intervals, ...limit.options(), onProgress };
      const summary = await waitForStorageRun(client, { ...waiting, connectionId, runId });
      // A connection has one run at a time: one that was active after the end of an earlier run was started after the
      // files had been added.
      const isLater = !alreadyRunning || earlierRun !== undefined;
      if (isLater || includesAll(summary.run, files)) return { ...summary, connectionId, runId };
      earlierRun = runId;
    }
  });
}

/** Returns the files without duplicates. */
function checkFiles({ iModelId, displayName, files }: SynchronizeFilesOptions): Files {
  for (const [name, value] of Object.entries({ iModelId, displayName })) {
    if (typeof value !== "string" || value === "")
      throw new ConfigurationError(`\`${name}\` must be a non-empty string.`);
  }
  if (!Array.isArray(files)) throw new ConfigurationError("`files` must be an array.");
  const byId = new Map<string, Files[number]>();
  for (const file of files as Files) {
    const { storageFileId, connectorType } = (file ?? {}) as Partial<Files[number]>;
    if (typeof storageFileId !== "string" || storageFileId === "") {
      throw new ConfigurationError("`storageFileId` of each of the `files` must be a non-empty string.");
    }
    if ((byId.get(storageFileId) ?? file).connectorType !== connectorType) {
      throw new ConfigurationError(`\`files\` has ${storageFileId} with two connectors.`);
    }
    byId.set(storageFileId, file);
  }
  return [...byId.values()];
}

/** Returns whether the tasks of a run list every file. */
function includesAll(run: Schemas["StorageRun"], files: Files): boolean {
  const included = new Set(tasksOf(run).map(({ storageFileId }) => storageFileId));
  return files.every(({ storageFileId }) => included.has(storageFileId));
}
