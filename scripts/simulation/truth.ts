import { createSynchronizationClient, paginate, unwrap } from "@itwin-rest/synchronization";
import type { World } from "./world.ts";

/** The state of an iModel in the service. */
export interface Truth {
  connections: { id: string; displayName?: string | undefined }[];
  /** Storage files by connection. */
  files: Map<string, string[]>;
  runs: Map<string, { state: string; result?: string | undefined; files: string[] }>;
}

/** Reads the state of the service past the faults of the network. */
export async function readTruth({ platform }: World, user: string, imodelId: string): Promise<Truth> {
  const client = createSynchronizationClient({ accessToken: user, fetch: platform.fetch });
  const truth: Truth = { connections: [], files: new Map(), runs: new Map() };
  const list = paginate(client, "/imodels/storageconnections", { params: { query: { imodelId } } });
  for await (const { id, displayName } of list) {
    if (id === undefined) continue;
    truth.connections.push({ id, displayName });
    const params = { path: { connectionId: id } };
    const mapped: string[] = [];
    const path = "/imodels/storageconnections/{connectionId}/sourcefiles";
    for await (const { storageFileId } of paginate(client, path, { params })) mapped.push(String(storageFileId));
    truth.files.set(id, mapped);
    for await (const { id: runId } of paginate(client, "/imodels/storageconnections/{connectionId}/runs", { params })) {
      if (runId === undefined) continue;
      const single = { path: { connectionId: id, runId } };
      const result = await client.GET("/imodels/storageconnections/{connectionId}/runs/{runId}", { params: single });
      const { run } = unwrap(result);
      const tasks = (run?.jobs ?? []).flatMap((job) => job?.tasks ?? []);
      truth.runs.set(runId, {
        state: String(run?.state),
        result: run?.result ?? undefined,
        files: tasks.map((task) => String(task?.storageFileId)),
      });
    }
  }
  return truth;
}
