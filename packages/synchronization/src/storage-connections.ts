import { type LimitedCallOptions, paginate } from "@itwin-rest/core";
import type { SynchronizationClient } from "./client.js";
import type { components } from "./schema.gen.js";
import type { FileMapping } from "./source-file-conflict-error.js";

type Connection = components["schemas"]["ConnectionsMinimal"]["connections"][number];

/** Lists the ids of the files of a storage connection. */
export async function listFileIds(
  client: SynchronizationClient,
  connectionId: string,
  options: LimitedCallOptions,
): Promise<Set<string | undefined>> {
  const path = "/imodels/storageconnections/{connectionId}/sourcefiles";
  const ids = new Set<string | undefined>();
  for await (const file of paginate(client, path, { params: { path: { connectionId } }, ...options })) {
    ids.add(file?.storageFileId);
  }
  return ids;
}

/** Lists the storage connections of an iModel. */
export async function listConnections(
  client: SynchronizationClient,
  imodelId: string,
  options: LimitedCallOptions,
): Promise<Connection[]> {
  const connections: Connection[] = [];
  for await (const connection of paginate(client, "/imodels/storageconnections", {
    params: { query: { imodelId } },
    ...options,
  })) {
    if (connection?.id) connections.push(connection);
  }
  return connections;
}

/** Returns a connection of an iModel that has one of the files, if there is one. */
export async function findMapping(
  client: SynchronizationClient,
  connections: readonly Connection[],
  fileIds: readonly string[],
  options: () => LimitedCallOptions,
): Promise<FileMapping | undefined> {
  for (const { id, displayName } of connections) {
    const known = await listFileIds(client, id, options());
    const storageFileId = fileIds.find((fileId) => known.has(fileId));
    if (storageFileId !== undefined) return { storageFileId, connectionId: id, displayName };
  }
  return undefined;
}
