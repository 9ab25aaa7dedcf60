import { ApiError, type LimitedCallOptions } from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import type { components } from "./schema.gen.js";
import { type FileMapping, SourceFileConflictError } from "./source-file-conflict-error.js";
import { findMapping, listConnections, listFileIds } from "./storage-connections.js";

type Schemas = components["schemas"];
type Failure = ConstructorParameters<typeof ApiError>[0];

/** Connection that a synchronization needs, and the files that it must have. */
export interface ConnectionRequest {
  iModelId: string;
  displayName: string;
  files: readonly Schemas["StorageFileCreate"][];
  authenticationType?: Schemas["NewAuthenticationType"] | undefined;
  /** Called with the id of the connection as soon as it is known. */
  onConnection(connectionId: string): void;
  /** Returns the options of the next call. */
  limits(): LimitedCallOptions;
}

/**
 * Finds or creates a storage connection, adds the files that it lacks, and resolves to its id.
 *
 * Every decision is based on the lists of the service. A 409 means only that a file is mapped to the iModel, perhaps by
 * another connection.
 */
export async function openConnection(client: SynchronizationClient, request: ConnectionRequest): Promise<string> {
  const { iModelId, displayName, files, authenticationType, onConnection, limits } = request;
  const fileIds = files.map(({ storageFileId }) => storageFileId);

  let connectionId = await find();
  if (connectionId === undefined) {
    const body = { iModelId, displayName, sourceFiles: [...files], ...(authenticationType && { authenticationType }) };
    const created = await client.POST("/imodels/storageconnections", { body, ...limits() });
    if (created.ok && created.data.connection?.id) {
      onConnection(created.data.connection.id);
      return created.data.connection.id;
    }
    if (!created.ok && created.response.status !== 409) throw new ApiError(created);
    // Another process may have created the connection in the meantime.
    connectionId = await find();
    if (connectionId === undefined) {
      if (!created.ok) throw await conflict(created, fileIds);
      // Created, but neither the response nor the list has its id. That is no conflict.
      const { data: error, ...others } = created;
      throw new ApiError({ ...others, ok: false, status: "unexpected", error, mayHaveBeenProcessed: true });
    }
  }
  onConnection(connectionId);
  await addMissingFiles(connectionId);
  return connectionId;

  async function find(): Promise<string | undefined> {
    const connections = await listConnections(client, iModelId, limits());
    const [first, ...others] = connections.filter((connection) => connection.displayName === displayName);
    if (!first || others.length === 0) return first?.id;
    // The service allows several connections of one name. All processes must choose the same one.
    const counted: { id: string; count: number }[] = [];
    // Sequentially: lists that are read in parallel would continue after one of them has failed.
    for (const { id } of [first, ...others]) {
      const known = await listFileIds(client, id, limits());
      counted.push({ id, count: fileIds.filter((fileId) => known.has(fileId)).length });
    }
    counted.sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
    return counted[0]?.id;
  }

  async function addMissingFiles(connectionId: string): Promise<void> {
    const known = await listFileIds(client, connectionId, limits());
    let refused: Failure | undefined;
    for (const body of files.filter(({ storageFileId }) => !known.has(storageFileId))) {
      const path = "/imodels/storageconnections/{connectionId}/sourcefiles";
      const added = await client.POST(path, { params: { path: { connectionId } }, body, ...limits() });
      if (added.ok) continue;
      if (added.response.status !== 409) throw new ApiError(added);
      refused = added;
    }
    if (!refused) return;
    const present = await listFileIds(client, connectionId, limits());
    const missing = fileIds.filter((fileId) => !present.has(fileId));
    if (missing.length > 0) throw await conflict(refused, missing, connectionId);
  }

  async function findOther(missing: readonly string[], connectionId?: string): Promise<FileMapping | undefined> {
    const connections = await listConnections(client, iModelId, limits());
    const others = connections.filter(({ id }) => id !== connectionId);
    return findMapping(client, others, missing, limits);
  }

  async function conflict(failure: Failure, missing: readonly string[], connectionId?: string): Promise<Error> {
    // The conflict is known; a failure to find its connection must not hide it.
    const mapping = await findOther(missing, connectionId).catch(() => undefined);
    return new SourceFileConflictError(failure.request, mapping, { cause: new ApiError(failure) });
  }
}
