import { expect, test } from "vitest";
import { createSynchronizationClient } from "./client.js";
import { synchronizeFiles } from "./synchronize-files.js";

const base = "https://api.bentley.com/synchronization/imodels/storageconnections";

interface SentBody {
  displayName: string;
  sourceFiles: { storageFileId: string }[];
  storageFileId: string;
}

interface ServiceRun {
  id: string;
  connectionId: string;
  /** Number of reads until it has completed. */
  reads: number;
  files: string[];
}

/**
 * A service with as much behavior as a synchronization needs: a file is mapped to an iModel once, an iModel has one run
 * at a time, and a run completes when it has been read twice. Its first responses can be replaced.
 */
function createService(
  existing: { displayName: string; files: string[] }[] = [],
  { showsTasks = true, intercept = () => undefined }: ServiceOptions = {},
) {
  const connections = existing.map(({ displayName, files }, index) => ({ id: `c${index}`, displayName, files }));
  const runs: ServiceRun[] = [];
  const sent: string[] = [];
  const find = (id: string | undefined) =>
    connections.find((connection) => connection.id === id) ?? expect.unreachable();
  const isMapped = (file: string) => connections.some(({ files }) => files.includes(file));
  const conflict = () => Response.json({ error: { code: "FileMappingToTheIModelAlreadyExists" } }, { status: 409 });

  const routes: [pattern: RegExp, respond: (match: string[], body: SentBody) => Response][] = [
    [
      /^GET \?imodelId=(.+)$/,
      () => Response.json({ connections: connections.map(({ id, displayName }) => ({ id, displayName })) }),
    ],
    [
      /^POST $/,
      (_, { displayName, sourceFiles }) => {
        const files = sourceFiles.map(({ storageFileId }) => storageFileId);
        if (files.some(isMapped)) return conflict();
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
        if (isMapped(storageFileId)) return conflict();
        find(id).files.push(storageFileId);
        return Response.json({ sourceFile: { id: storageFileId } }, { status: 201 });
      },
    ],
    [
      /^POST \/(\w+)\/run$/,
      ([, id = ""]) => {
        const active = runs.find(({ reads }) => reads > 0);
        const run = active ?? { id: `r${runs.length}`, connectionId: id, reads: 2, files: [...find(id).files] };
        if (!active) runs.push(run);
        const location = `${base}/${run.connectionId}/runs/${run.id}`;
        return new Response(null, { status: active ? 303 : 202, headers: { location } });
      },
    ],
    [
      /^GET \/(\w+)\/runs\/(\w+)$/,
      ([, connectionId, id]) => {
        const run = runs.find((candidate) => candidate.id === id) ?? expect.unreachable();
        expect(run.connectionId).toBe(connectionId);
        const isDone = --run.reads <= 0;
        const jobs = [{ tasks: run.files.map((storageFileId) => ({ storageFileId, result: "Success" })) }];
        return Response.json({
          run: {
            id,
            state: isDone ? "Completed" : "Executing",
            ...(isDone && { result: "Success" }),
            ...(showsTasks && { jobs }),
          },
        });
      },
    ],
  ];
  const client = createSynchronizationClient({
    accessToken: "token",
    retry: false,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const call = `${request.method} ${request.url.slice(base.length)}`;
      sent.push(call);
      const intercepted = intercept(call, { connections, runs });
      if (intercepted) return intercepted;
      const text = await request.text();
      for (const [pattern, respond] of routes) {
        const match = pattern.exec(call);
        if (match) return respond(match, text ? JSON.parse(text) : {});
      }
      return expect.unreachable(`unexpected ${call}`);
    },
  });
  return { client, connections, runs, sent };
}

interface ServiceOptions {
  showsTasks?: boolean;
  intercept?: (
    call: string,
    state: { connections: { id: string; displayName: string; files: string[] }[]; runs: ServiceRun[] },
  ) => Response | undefined;
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

test("adds nothing twice when it is called again", async () => {
  const { client, connections, runs } = createService();

  await synchronizeFiles(client, job);
  await synchronizeFiles(client, job);

  expect(connections).toEqual([{ id: "c0", displayName: "Bridge", files: ["a", "b"] }]);
  expect(runs).toHaveLength(2);
});

test("adds only the files that a connection lacks, each once", async () => {
  const { client, connections } = createService([{ displayName: "Bridge", files: ["b", "c"] }]);

  await synchronizeFiles(client, { ...job, files: [...job.files, ...job.files] });

  expect(connections[0]?.files).toEqual(["b", "c", "a"]);
});

test("continues if another process has just created the connection", async () => {
  let hasRaced = false;
  const { client, connections } = createService([], {
    intercept: (call, state) => {
      if (call !== "POST " || hasRaced) return undefined;
      hasRaced = true;
      state.connections.push({ id: "c7", displayName: "Bridge", files: ["a"] });
      return undefined;
    },
  });

  const result = await synchronizeFiles(client, job);

  expect(result).toMatchObject({ connectionId: "c7", outcome: "success" });
  expect(connections).toEqual([{ id: "c7", displayName: "Bridge", files: ["a", "b"] }]);
});

test("continues if another process has just added a file", async () => {
  const { client, connections } = createService([{ displayName: "Bridge", files: [] }], {
    intercept: (call, state) => {
      if (call === "POST /c0/sourcefiles" && state.connections[0]?.files.length === 0) {
        state.connections[0].files.push("a");
      }
      return undefined;
    },
  });

  const result = await synchronizeFiles(client, job);

  expect(result.outcome).toBe("success");
  expect(connections[0]?.files).toEqual(["a", "b"]);
});

test.each([
  ["another connection", [{ displayName: "Bridge", files: ["a"] }]],
  ["no connection", []],
])("names the connection that has a file already, with %s", async (_name, existing) => {
  const { client, runs } = createService([{ displayName: "Other", files: ["b"] }, ...existing]);

  const failure = synchronizeFiles(client, job);

  await expect(failure).rejects.toMatchObject({
    name: "SourceFileConflictError",
    message: expect.stringContaining('the file b is mapped to the iModel by the connection c0 ("Other")'),
    mapping: { storageFileId: "b", connectionId: "c0", displayName: "Other" },
    cause: { name: "ApiError", status: 409 },
  });
  expect(runs).toEqual([]);
});

test("reports a conflict also if its connection cannot be found", async () => {
  let lists = 0;
  const { client } = createService([{ displayName: "Other", files: ["b"] }], {
    intercept: (call) => (call.startsWith("GET ?") && ++lists > 2 ? Response.json({}, { status: 403 }) : undefined),
  });

  await expect(synchronizeFiles(client, job)).rejects.toMatchObject({
    name: "SourceFileConflictError",
    message: expect.stringContaining("by another connection"),
    mapping: undefined,
  });
});

test("uses the connection with the most files if several have the name", async () => {
  const { client } = createService([
    { displayName: "Bridge", files: [] },
    { displayName: "Bridge", files: ["b"] },
    { displayName: "Bridge", files: ["c", "d"] },
  ]);

  expect(await synchronizeFiles(client, job)).toMatchObject({ connectionId: "c1" });
});

test("sends nothing more after the failure of a list of equally named connections", async () => {
  const { client, sent } = createService(
    [
      { displayName: "Bridge", files: [] },
      { displayName: "Bridge", files: ["b"] },
    ],
    {
      intercept: (call) =>
        call.endsWith("/c0/sourcefiles") ? Response.json({ error: { code: "X" } }, { status: 404 }) : undefined,
    },
  );

  await expect(synchronizeFiles(client, job)).rejects.toMatchObject({ name: "ApiError", status: 404 });

  expect(sent.filter((call) => call.endsWith("/sourcefiles"))).toEqual(["GET /c0/sourcefiles"]);
});

test("reports an active run whose tasks show all files", async () => {
  const { client, runs } = createService([{ displayName: "Bridge", files: ["a", "b"] }]);
  runs.push({ id: "r0", connectionId: "c0", reads: 2, files: ["a", "b"] });

  const result = await synchronizeFiles(client, job);

  expect(result.runId).toBe("r0");
  expect(runs).toHaveLength(1);
});

test.each([
  ["started before a file was added", ["a"], true],
  ["started before a file was added by a call that was cut off", ["a", "b"], true],
  ["does not show its files", ["a", "b"], false],
])("starts another run after one that %s", async (_name, files, showsTasks) => {
  const { client, runs } = createService([{ displayName: "Bridge", files }], { showsTasks });
  runs.push({ id: "r0", connectionId: "c0", reads: 2, files: ["a"] });
  const seen: unknown[] = [];

  const result = await synchronizeFiles(client, { ...job, onRun: (run) => seen.push(run) });

  expect(seen).toEqual([
    { connectionId: "c0", runId: "r0", alreadyRunning: true },
    { connectionId: "c0", runId: "r1", alreadyRunning: false },
  ]);
  expect(result.runId).toBe("r1");
  expect(runs[1]?.files).toEqual(["a", "b"]);
});

test("reports a run that another process started after the files had been added", async () => {
  const { client, runs } = createService([{ displayName: "Bridge", files: ["a", "b"] }], {
    showsTasks: false,
    intercept: (call, state) => {
      const [first, second] = state.runs;
      if (call === "POST /c0/run" && first?.reads === 0 && !second) {
        state.runs.push({ id: "r1", connectionId: "c0", reads: 2, files: ["a", "b"] });
      }
      return undefined;
    },
  });
  runs.push({ id: "r0", connectionId: "c0", reads: 2, files: ["a", "b"] });

  expect((await synchronizeFiles(client, job)).runId).toBe("r1");
});

test.each([
  ["303 that names it", undefined],
  ["409", Response.json({ error: { code: "IModelAlreadyProcessingRequest" } }, { status: 409 })],
])("repeats the start while the iModel has a run of another connection, after %s", async (_name, response) => {
  let starts = 0;
  const { client, runs } = createService([{ displayName: "Bridge", files: ["a", "b"] }], {
    intercept: (call, state) => {
      if (call !== "POST /c0/run") return undefined;
      const [other] = state.runs;
      if (++starts < 4) return response?.clone();
      if (other?.connectionId === "c9") other.reads = 0;
      return undefined;
    },
  });
  runs.push({ id: "r0", connectionId: "c9", reads: 9, files: [] });

  const result = await synchronizeFiles(client, job);

  expect(result.runId).toBe("r1");
  expect(starts).toBe(4);
});

test("repeats the start no faster than its interval if a run that has ended is still reported as active", async () => {
  const location = `${base}/c0/runs/r0`;
  const { client, runs, sent } = createService([{ displayName: "Bridge", files: ["a", "b"] }], {
    showsTasks: false,
    intercept: (call) =>
      call.endsWith("/run") ? new Response(null, { status: 303, headers: { location } }) : undefined,
  });
  runs.push({ id: "r0", connectionId: "c0", reads: 1, files: [] });

  const synchronizing = synchronizeFiles(client, { ...job, interval: 30, deadline: 300 });

  await expect(synchronizing).rejects.toMatchObject({ name: "TimeoutError", connectionId: "c0", runId: "r0" });
  expect(sent.filter((call) => call.endsWith("/run")).length).toBeLessThan(12);
});

test("throws an ApiError with the connection if the service refuses a step", async () => {
  const { client } = createService([{ displayName: "Bridge", files: [] }], {
    intercept: (call) => (call.startsWith("POST") ? Response.json({}, { status: 403 }) : undefined),
  });

  await expect(synchronizeFiles(client, job)).rejects.toMatchObject({
    name: "ApiError",
    status: 403,
    connectionId: "c0",
  });
});

test("ignores exceptions and rejections of onRun", async () => {
  const { client } = createService();

  const throwing = await synchronizeFiles(client, { ...job, onRun: () => expect.unreachable() });
  const rejecting = await synchronizeFiles(client, { ...job, onRun: async () => expect.unreachable() });

  expect([throwing.outcome, rejecting.outcome]).toEqual(["success", "success"]);
});

test.each([
  { iModelId: "" },
  { displayName: undefined as never },
  { files: [{ storageFileId: "", connectorType: "DWG" as const }] },
  { files: [...job.files, { storageFileId: "a", connectorType: "IFC" as const }] },
  { files: undefined as never },
  { files: [null as never] },
  { interval: 0 },
  { maxInterval: Number.NaN },
  { deadline: -1 },
])("refuses %j before it sends anything", async (options) => {
  const { client, sent } = createService();

  await expect(synchronizeFiles(client, { ...job, ...options })).rejects.toMatchObject({ name: "ConfigurationError" });
  expect(sent).toEqual([]);
});

test("gives up at its deadline, also before there is a run", async () => {
  const client = createSynchronizationClient({ accessToken: "token", fetch: () => new Promise(() => {}) });

  const synchronizing = synchronizeFiles(client, { ...job, deadline: 20 });

  await expect(synchronizing).rejects.toMatchObject({ name: "TimeoutError", limit: "deadline" });
});

test("does not treat a created connection without an id as a conflict", async () => {
  const { client } = createService([], {
    intercept: (call) => (call === "POST " ? Response.json({ connection: { id: null } }, { status: 201 }) : undefined),
  });

  const synchronizing = synchronizeFiles(client, job);

  await expect(synchronizing).rejects.toMatchObject({ name: "ApiError", status: 201, mayHaveBeenProcessed: true });
});
