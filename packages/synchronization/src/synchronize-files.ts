import {
  ApiError,
  type CallOptions,
  paginate,
  type RunSummary,
  unwrap,
  type WaitForRunOptions,
} from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import type { components } from "./schema.gen.js";
import { startStorageRun } from "./start-storage-run.js";
import { waitForStorageRun } from "./wait-for-storage-run.js";

type Schemas = components["schemas"];

/** What to bring into an iModel. All times are in milliseconds. */
export interface SynchronizeFilesOptions extends WaitForRunOptions<Schemas["StorageRun"]> {
  /** The iModel to bring the files into. */
  iModelId: string;
  /** The name by which the connection is found, or which it gets if there is none of that name. */
  displayName: string;
  /** The files in Storage, each with the connector that reads it. Files that the connection has already stay in it. */
  files: readonly Schemas["StorageFileCreate"][];
  /**
   * Who the connection works for, if it is created.
   *
   * @default the service's default, the calling user
   */
  authenticationType?: Schemas["NewAuthenticationType"] | undefined;
  /** Hears of the run as soon as it is known, so that a page that is left can wait for it when it comes back. */
  onRun?: ((run: { connectionId: string; runId: string; alreadyRunning: boolean }) => void) | undefined;
}

/** How a synchronization ended, and where to find it. */
export interface SynchronizeFilesResult extends RunSummary<Schemas["StorageRun"]> {
  connectionId: string;
  runId: string;
}

/**
 * Synchronizes files from Storage into an iModel and waits for the end: finds or creates the connection, adds the files
 * that it lacks, runs it, and resolves to how the run ended.
 *
 * Doing it again doubles nothing: the connection is found by its name, a file by its id, and a run that is under way is
 * waited for. If that one began before a file was added, another follows.
 *
 * @throws {ApiError} If the service refuses one of the steps, such as 409 for an iModel that is busy otherwise.
 * @throws {TimeoutError} If the deadline passes.
 * @throws {AbortError} If `signal` aborts. A run that has begun goes on.
 */
export async function synchronizeFiles(
  client: SynchronizationClient,
  { iModelId, displayName, files, authenticationType, onRun, ...waiting }: SynchronizeFilesOptions,
): Promise<SynchronizeFilesResult> {
  const { signal, deadline } = waiting;
  const start = performance.now();
  const rest = (): number | undefined => deadline && Math.max(0, deadline - (performance.now() - start));
  const limits = (): Limits => ({ signal, deadline: rest() });

  const found = await findConnection(client, iModelId, displayName, limits);
  const connectionId = found ?? (await createConnection());
  let isBehind = found !== undefined && (await addMissingFiles(client, connectionId, files, limits));
  for (;;) {
    const run = await startStorageRun(client, { connectionId, ...limits() });
    if (!run.ok) throw new ApiError(run);
    const { runId, alreadyRunning } = run;
    onRun?.({ connectionId, runId, alreadyRunning });
    const summary = await waitForStorageRun(client, { ...waiting, connectionId, runId, deadline: rest() });
    if (!(isBehind && alreadyRunning)) return { ...summary, connectionId, runId };
    isBehind = false;
  }

  async function createConnection(): Promise<string> {
    const body = { iModelId, displayName, sourceFiles: [...files], ...(authenticationType && { authenticationType }) };
    return unwrap(await client.POST("/imodels/storageconnections", { body, ...limits() })).connection.id;
  }
}

/** What each call of the job may still take. */
type Limits = Pick<CallOptions, "deadline" | "signal">;

async function findConnection(
  client: SynchronizationClient,
  imodelId: string,
  displayName: string,
  limits: () => Limits,
): Promise<string | undefined> {
  const options = { params: { query: { imodelId } }, ...limits() };
  for await (const connection of paginate(client, "/imodels/storageconnections", options)) {
    if (connection.displayName === displayName) return connection.id;
  }
  return undefined;
}

async function addMissingFiles(
  client: SynchronizationClient,
  connectionId: string,
  files: readonly Schemas["StorageFileCreate"][],
  limits: () => Limits,
): Promise<boolean> {
  const path = "/imodels/storageconnections/{connectionId}/sourcefiles";
  const params = { path: { connectionId } };
  const known = new Set<string | undefined>();
  for await (const file of paginate(client, path, { params, ...limits() })) known.add(file.storageFileId);

  const missing = files.filter(({ storageFileId }) => !known.has(storageFileId));
  for (const body of missing) {
    const result = await client.POST(path, { params, body, ...limits() });
    // 409 says that the file is there: somebody else was faster.
    if (result.status !== 409) unwrap(result);
  }
  return missing.length > 0;
}
