import { expect, test } from "vitest";
import { createSynchronizationClient } from "./client.js";
import { synchronizeFiles } from "./synchronize-files.js";

const base = "https://api.bentley.com/synchronization/imodels/storageconnections";

interface SentBody {
  displayName: string;
  sourceFiles: { storageFileId: string }[];
  storageFileId: string;
}

/** As much of the service as a synchronization needs; runs take one look to complete. */
function createService(existing: { displayName: string; files: string[] }[] = []) {
  const connections = existing.map(({ displayName, files }, index) => ({
    id: `c${index}`,
    displayName,
    files: [...files],
  }));
  const runs: { id: string; looks: number; files: string[] }[] = [];
  const sent: string[] = [];
  const find = (id: string | undefined) =>
    connections.find((connection) => connection.id === id) ?? expect.unreachable();

  const routes: [pattern: RegExp, answer: (match: string[], body: SentBody) => Response][] = [
    [
      /^GET \?imodelId=(.+)$/,
      () => Response.json({ connections: connections.map(({ id, displayName }) => ({ id, displayName })) }),
    ],
    [
      /^POST $/,
      (_, { displayName, sourceFiles }) => {
        const files = sourceFiles.map(({ storageFileId }) => storageFileId);
        connections.push({ id: `c${connections.length}`, displayName, files });
        return Response.json({ connection: { id: `c${connections.length - 1}` } }, { status: 201 });
      },
    ],
    [
      /^GET \/(\w+)\/sourcefiles$/,
      ([, id]) => Response.json({ sourceFiles: find(id).files.map((file) => ({ id: file, storageFileId: file })) }),
    ],
    [
      /^POST \/(\w+)\/sourcefiles$/,
      ([, id], { storageFileId }) => {
        if (storageFileId === "raced") return Response.json({ error: {} }, { status: 409 });
        find(id).files.push(storageFileId);
        return Response.json({ sourceFile: { id: storageFileId } }, { status: 201 });
      },
    ],
    [
      /^POST \/(\w+)\/run$/,
      ([, id]) => {
        const active = runs.find(({ looks }) => looks < 2);
        if (!active) runs.push({ id: `r${runs.length}`, looks: 0, files: [...find(id).files] });
        const location = `${base}/${id}/runs/${(active ?? runs.at(-1))?.id}`;
        return new Response(null, { status: active ? 303 : 202, headers: { location } });
      },
    ],
    [
      /^GET \/(\w+)\/runs\/(\w+)$/,
      ([, , id]) => {
        const run = runs.find((candidate) => candidate.id === id) ?? expect.unreachable();
        const isDone = ++run.looks >= 2;
        return Response.json({
          run: { id, state: isDone ? "Completed" : "Executing", ...(isDone && { result: "Success" }) },
        });
      },
    ],
  ];
  const client = createSynchronizationClient({
    accessToken: "token",
    retry: false,
    fetch: async (url, init) => {
      const call = `${init.method} ${url.slice(base.length)}`;
      sent.push(call);
      for (const [pattern, answer] of routes) {
        const match = pattern.exec(call);
        if (match) return answer(match, init.body ? JSON.parse(String(init.body)) : {});
      }
      return expect.unreachable(`unexpected ${call}`);
    },
  });
  return { client, connections, runs, sent };
}

const job = {
  iModelId: "m1",
  displayName: "Bridge",
  files: [
    { storageFileId: "a", connectorType: "DWG" as const },
    { storageFileId: "b", connectorType: "IFC" as const },
  ],
  interval: 1,
};

test("creates the connection with its files, runs it and waits", async () => {
  const { client, connections, sent } = createService([{ displayName: "Tunnel", files: [] }]);

  const result = await synchronizeFiles(client, job);

  expect(result).toMatchObject({ connectionId: "c1", runId: "r0", outcome: "success", failedTasks: [] });
  expect(connections[1]).toEqual({ id: "c1", displayName: "Bridge", files: ["a", "b"] });
  expect(sent).toEqual(["GET ?imodelId=m1", "POST ", "POST /c1/run", "GET /c1/runs/r0", "GET /c1/runs/r0"]);
});

test("doubles nothing when it is done again", async () => {
  const { client, connections, runs } = createService();

  await synchronizeFiles(client, job);
  await synchronizeFiles(client, job);

  expect(connections).toEqual([{ id: "c0", displayName: "Bridge", files: ["a", "b"] }]);
  expect(runs).toHaveLength(2);
});

test("adds only the files that a connection lacks", async () => {
  const { client, connections } = createService([{ displayName: "Bridge", files: ["b", "c"] }]);

  await synchronizeFiles(client, job);

  expect(connections[0]?.files).toEqual(["b", "c", "a"]);
});

test("goes on when somebody else has just added a file", async () => {
  const { client } = createService([{ displayName: "Bridge", files: [] }]);

  const result = await synchronizeFiles(client, { ...job, files: [{ storageFileId: "raced", connectorType: "DWG" }] });

  expect(result.outcome).toBe("success");
});

test("waits for a run that is under way, and needs no other if no file was missing", async () => {
  const { client, runs } = createService([{ displayName: "Bridge", files: ["a", "b"] }]);
  runs.push({ id: "r0", looks: 0, files: ["a", "b"] });

  const result = await synchronizeFiles(client, job);

  expect(result.runId).toBe("r0");
  expect(runs).toHaveLength(1);
});

test("starts another run if the one under way began before a file was added", async () => {
  const { client, runs } = createService([{ displayName: "Bridge", files: ["a"] }]);
  runs.push({ id: "r0", looks: 0, files: ["a"] });
  const told: unknown[] = [];

  const result = await synchronizeFiles(client, { ...job, onRun: (run) => told.push(run) });

  expect(told).toEqual([
    { connectionId: "c0", runId: "r0", alreadyRunning: true },
    { connectionId: "c0", runId: "r1", alreadyRunning: false },
  ]);
  expect(result.runId).toBe("r1");
  expect(runs[1]?.files).toEqual(["a", "b"]);
});

test("throws what the service refuses", async () => {
  const client = createSynchronizationClient({
    accessToken: "token",
    retry: false,
    fetch: async (_url, init) =>
      init.method === "GET"
        ? Response.json({ connections: [{ id: "c0", displayName: "Bridge" }], sourceFiles: [] })
        : Response.json({ error: { code: "InsufficientPermissions" } }, { status: 403 }),
  });

  await expect(synchronizeFiles(client, job)).rejects.toMatchObject({ name: "ApiError", status: 403 });
});

test("gives up at its deadline, also before there is a run", async () => {
  const client = createSynchronizationClient({ accessToken: "token", fetch: () => new Promise(() => {}) });

  const synchronizing = synchronizeFiles(client, { ...job, deadline: 20 });

  await expect(synchronizing).rejects.toMatchObject({ name: "TimeoutError", limit: "deadline" });
});
