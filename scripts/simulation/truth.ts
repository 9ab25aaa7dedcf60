import { createSynchronizationClient, paginate, unwrap } from "@itwin-rest/synchronization";
import { iModelId, type World } from "./world.ts";

/** A run in the service. */
interface TrueRun {
  state?: string | null | undefined;
  result?: string | null | undefined;
}

/** The state of an iModel in the service. */
export interface Truth {
  connections: { id: string; displayName?: string | undefined }[];
  /** Storage files by connection. */
  files: Map<string, string[]>;
  runs: Map<string, TrueRun & { files: string[] }>;
}

/** Reads the state of the service past the faults of the network. */
export async function readTruth(world: World, user: string): Promise<Truth> {
  const client = createSynchronizationClient(world.directly(user));
  const truth: Truth = { connections: [], files: new Map(), runs: new Map() };
  const list = paginate(client, "/imodels/storageconnections", { params: { query: { imodelId: iModelId } } });
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
      truth.runs.set(runId, { ...run, files: tasks.map((task) => String(task?.storageFileId)) });
    }
  }
  return truth;
}

/** Compares the outcome that a workflow reported with the run in the service. */
export function checkOutcome({ violate }: World, run: TrueRun | undefined, outcome: string): void {
  const outcomes: Record<string, string> = { Success: "success", PartialSuccess: "partialSuccess", Error: "failure" };
  if (run?.state !== "Completed") violate(`the reported run has ended, not ${run?.state}`);
  if (outcomes[run?.result ?? ""] !== outcome) violate(`the outcome is ${run?.result}, reported as ${outcome}`);
}
