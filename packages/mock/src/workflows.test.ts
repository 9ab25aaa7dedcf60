import { createSynchronizationClient, synchronizeFiles, unwrap } from "@itwin-rest/synchronization";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMockPlatform, type MockQuirk } from "./index.js";

type Fetch = typeof globalThis.fetch;

const job = {
  iModelId: "m1",
  displayName: "Bridge",
  files: [
    { storageFileId: "bridge.dgn", connectorType: "MSTN" as const },
    { storageFileId: "station.ifc", connectorType: "IFC" as const },
  ],
  deadline: 600_000,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});

afterEach(() => {
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  vi.useRealTimers();
});

/** Lets time pass until a promise has settled. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let isPending = true;
  const settle = (): void => {
    isPending = false;
  };
  promise.then(settle, settle);
  while (isPending) {
    // The bodies of requests and responses are read between timers.
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
    if (isPending) await vi.advanceTimersToNextTimerAsync();
  }
  return promise;
}

/** A platform whose runs take a minute, and clients of it. */
function createPlatform(quirks: MockQuirk[] = []) {
  const platform = createMockPlatform({ consents: { alice: ["synchronization"] }, quirks });
  const createClient = (fetch: Fetch = platform.fetch) =>
    createSynchronizationClient({ accessToken: "alice", fetch, retry: false });
  return { fetch: platform.fetch, createClient };
}

type Platform = ReturnType<typeof createPlatform>;

/** Checks the state of the platform: nothing exists twice, and the run included the files. */
async function expectSynchronized(
  platform: Platform,
  { connectionId, runId }: { connectionId: string; runId: string },
) {
  const client = platform.createClient();
  const params = { path: { connectionId } };
  const list = "/imodels/storageconnections";
  const { connections } = unwrap(await client.GET(list, { params: { query: { imodelId: "m1" } } }));
  const { sourceFiles } = unwrap(await client.GET(`${list}/{connectionId}/sourcefiles`, { params }));
  const { run } = unwrap(
    await client.GET(`${list}/{connectionId}/runs/{runId}`, { params: { path: { connectionId, runId } } }),
  );
  const files = job.files.map(({ storageFileId }) => storageFileId);

  expect(connections.filter(({ displayName }) => displayName === "Bridge")).toHaveLength(1);
  expect(sourceFiles.map(({ storageFileId }) => storageFileId).sort()).toEqual(files);
  expect(run.jobs?.flatMap(({ tasks = [] }) => tasks.map(({ storageFileId }) => storageFileId)).sort()).toEqual(files);
}

/** Stops to respond at the given request, before or after the platform has processed it, as a process that ends does. */
function dieAt(platform: Platform, request: number, isProcessed: boolean): Fetch {
  let requests = 0;
  return async (input, init) => {
    requests++;
    if (requests > request || (requests === request && !isProcessed)) throw new TypeError("killed");
    const response = await platform.fetch(input, init);
    if (requests === request) throw new TypeError("killed");
    return response;
  };
}

const lacksFile = async (platform: Platform): Promise<void> => {
  const body = { iModelId: "m1", displayName: "Bridge", sourceFiles: job.files.slice(0, 1) };
  unwrap(await platform.createClient().POST("/imodels/storageconnections", { body }));
};
const runsWithoutFile = async (platform: Platform): Promise<void> => {
  await lacksFile(platform);
  const client = platform.createClient();
  const { connections } = unwrap(
    await client.GET("/imodels/storageconnections", { params: { query: { imodelId: "m1" } } }),
  );
  const params = { path: { connectionId: connections[0]?.id ?? expect.unreachable() } };
  await client.POST("/imodels/storageconnections/{connectionId}/run", { params });
};

test.each([
  ["without a connection", async () => {}, []],
  ["with a connection that lacks a file", lacksFile, []],
  ["with a run that lacks a file", runsWithoutFile, []],
  [
    "with a run that lacks a file, on an odd platform",
    runsWithoutFile,
    ["nullResults", "unknownStates", "nextOnEveryPage"],
  ],
] satisfies [string, (platform: Platform) => Promise<void>, MockQuirk[]][])(
  "a synchronization that dies at any request is finished by the next one, %s",
  async (_name, prepare, quirks) => {
    for (const isProcessed of [false, true]) {
      for (let request = 1; request <= 12; request++) {
        const platform = createPlatform(quirks);
        await prepare(platform);

        const dying = platform.createClient(dieAt(platform, request, isProcessed));
        await inTime(synchronizeFiles(dying, { ...job, deadline: 20_000 }).catch(() => {}));
        const result = await inTime(synchronizeFiles(platform.createClient(), job));

        expect(result.outcome).toBe("success");
        await expectSynchronized(platform, result);
      }
    }
  },
);

test("several processes synchronize the same files at once", async () => {
  const platform = createPlatform();

  const results = await inTime(
    Promise.all(Array.from({ length: 4 }, () => synchronizeFiles(platform.createClient(), job))),
  );

  for (const result of results) await expectSynchronized(platform, result);
});

test("waits for the run of another connection of the iModel", async () => {
  const platform = createPlatform();
  const client = platform.createClient();
  const other = {
    ...job,
    displayName: "Tunnel",
    files: [{ storageFileId: "tunnel.dgn", connectorType: "MSTN" as const }],
  };

  const [result] = await inTime(Promise.all([synchronizeFiles(client, job), synchronizeFiles(client, other)]));

  await expectSynchronized(platform, result);
});

test("works in a browser that hides redirects and the Location header", async () => {
  const platform = createPlatform(["laggingLastRun"]);
  const hiding: Fetch = async (input, init) => {
    const response = await platform.fetch(input, init);
    if (response.status !== 303) return new Response(response.body, { status: response.status });
    return Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
  };
  await runsWithoutFile(platform);

  const result = await inTime(synchronizeFiles(platform.createClient(hiding), job));

  await expectSynchronized(platform, result);
});
