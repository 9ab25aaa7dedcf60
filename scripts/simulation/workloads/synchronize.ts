import { getEventListeners } from "node:events";
import { AbortError, TimeoutError } from "@itwin-rest/core";
import {
  createSynchronizationClient,
  SourceFileConflictError,
  type SynchronizeFilesOptions,
  type SynchronizeFilesResult,
  synchronizeFiles,
  unwrap,
} from "@itwin-rest/synchronization";
import type { Random } from "../random.ts";
import { readTruth } from "../truth.ts";
import { users, type World } from "../world.ts";

const iModelId = "ad0ba809-9241-48ad-9eb0-c8038c1a1d51";
const displayName = "nightly";
const names = ["plan", "pump", "fail-roof", "warn-wall", "retry-door"];

/** Workers that die at any request, and run the same synchronization again until it ends. */
export async function synchronize(world: World): Promise<void> {
  const { random } = world;
  const user = random.pick(users);
  const workers = random.pick([1, 1, 2]);
  const hidesRedirects = random.chance(0.3);
  const foreignFile = random.chance(0.1) ? random.pick(names) : undefined;
  if (foreignFile) await mapElsewhere(world, user, foreignFile);
  const requests = Array.from({ length: workers }, () => drawFiles(random));
  await Promise.all(
    requests.map(async (files, index) => {
      await world.time.sleep(index && random.between(0, 60_000));
      await synchronizeUntilDone(world, `worker-${index}`, { user, files, hidesRedirects, foreignFile });
    }),
  );
  const { connections } = await readTruth(world, user, iModelId);
  const wanted = requests.filter((files) => !files.some(({ storageFileId }) => storageFileId === foreignFile));
  const [first = [], second = first] = wanted;
  // The service refuses a second connection only if a file of it is mapped already.
  const isGuarded = first.some((file) => second.some(({ storageFileId }) => storageFileId === file.storageFileId));
  const named = connections.filter((connection) => connection.displayName === displayName);
  const isConflict = wanted.length < requests.length;
  if (named.length > 1 && isGuarded && !isConflict) world.violate("one connection of the name");
}

/** Maps a file to the iModel by a connection of another name. */
async function mapElsewhere({ platform }: World, user: string, storageFileId: string): Promise<void> {
  const client = createSynchronizationClient({ accessToken: user, fetch: platform.fetch });
  const sourceFiles = [{ storageFileId, connectorType: "IFC" as const }];
  unwrap(await client.POST("/imodels/storageconnections", { body: { iModelId, displayName: "other", sourceFiles } }));
}

/** The synchronization of one worker. */
interface Work {
  user: string;
  files: SynchronizeFilesOptions["files"];
  hidesRedirects: boolean;
  /** A file that another connection has. */
  foreignFile: string | undefined;
}

async function synchronizeUntilDone(world: World, name: string, work: Work): Promise<void> {
  const { files, foreignFile } = work;
  const isRefused = files.some(({ storageFileId }) => storageFileId === foreignFile);
  const { random, time, network, violate, trace } = world;
  for (let life = 0; life < 40; life++) {
    const isCalm = time.now > network.recoversAt;
    const { result, error } = await live(world, `${name}.${life}`, work, isCalm);
    if (error instanceof SourceFileConflictError) {
      if (!isRefused) violate("a file is refused only if another connection has it");
      return;
    }
    if (result) {
      if (isRefused) violate("a file of another connection is not reported as synchronized");
      else await checkResult(world, work, result);
      // Ever again: the same synchronization ends in the same state.
      if (random.chance(0.7)) return;
      continue;
    }
    trace(`${name}.${life} ended with ${error}`);
    if (isCalm && error && life > 30) return violate(`a synchronization ends once the service is well: ${error}`);
    await time.sleep(random.between(0, 90_000));
  }
}

interface End {
  result?: SynchronizeFilesResult;
  error?: unknown;
}

/** Runs the workflow in a process that may die, be aborted, or have a deadline. */
async function live(world: World, name: string, work: Work, isCalm: boolean): Promise<End> {
  const { user, files, hidesRedirects } = work;
  const { random, time, tokens, network, violate } = world;
  const process = world.startProcess(name);
  const controller = new AbortController();
  const deadline = random.pick([undefined, 1_000, 60_000, 3_600_000]);
  const endsAt = isCalm || deadline === undefined ? undefined : time.now + deadline;
  const diesAt = !isCalm && random.chance(0.5) ? 1 + random.below(25) : undefined;
  const aborts = !isCalm && random.chance(0.1);
  const abortsAt = aborts ? time.now + random.between(0, 120_000) : Number.POSITIVE_INFINITY;
  network.limits.set(process, {
    user,
    hidesRedirects,
    signal: controller.signal,
    ...(endsAt !== undefined && { endsAt }),
    ...(diesAt !== undefined && { diesAt }),
  });
  if (aborts) time.sleep(abortsAt - time.now).then(() => controller.abort());

  let reportedRun: string | undefined;
  const end = await new Promise<End>((resolve) => {
    // A killed process never settles, so its death is noticed from outside.
    const watch = async (): Promise<void> => {
      while (!process.isDead && !isSettled) await time.sleep(1_000);
      resolve({ error: "death" });
    };
    let isSettled = false;
    const settle = (settled: End): void => {
      isSettled = true;
      resolve(settled);
    };
    const start = (): Promise<void> => {
      const client = createSynchronizationClient({
        accessToken: ({ forceRefresh }) => (forceRefresh ? tokens.issue(user, random) : tokens.cached(user, random)),
        fetch: network.fetch,
      });
      return synchronizeFiles(client, {
        iModelId,
        displayName,
        files,
        signal: controller.signal,
        deadline: endsAt === undefined ? undefined : deadline,
        onRun: ({ runId }) => {
          reportedRun = runId;
          if (random.chance(0.1)) throw new Error("a callback that throws");
        },
        onProgress: () => (random.chance(0.1) ? Promise.reject(new Error("a callback that rejects")) : undefined),
      }).then(
        (result) => settle({ result }),
        (error: unknown) => settle({ error }),
      );
    };
    time.within(process, start);
    watch();
  });

  if (process.isDead) return end;
  const limit = Math.min(endsAt ?? Number.POSITIVE_INFINITY, abortsAt);
  if (end.error && time.now > limit + 1_001) violate("a workflow settles by its deadline and at its abort");
  if (time.pending(process) > 0) violate("no timer is left behind");
  if (getEventListeners(controller.signal, "abort").length > 0) violate("no listener is left on a signal");
  if (end.result && end.result.runId !== reportedRun) violate("onRun was called with the reported run");
  if (end.error instanceof AbortError && !controller.signal.aborted) violate("an AbortError needs an abort");
  if (end.error instanceof TimeoutError && end.error.limit === "deadline" && endsAt === undefined) {
    violate("no deadline passes where none was set");
  }
  return end;
}

/** Compares the reported run with the one that the service has. */
async function checkResult(
  world: World,
  { user, files }: Work,
  { connectionId, runId, outcome }: SynchronizeFilesResult,
): Promise<void> {
  const { violate } = world;
  const truth = await readTruth(world, user, iModelId);
  const mapped = truth.files.get(connectionId) ?? [];
  const run = truth.runs.get(runId);
  for (const { storageFileId } of files) {
    const count = mapped.filter((file) => file === storageFileId).length;
    if (count !== 1) violate(`each file is in the connection once, not ${count} times`);
    if (!run?.files.includes(storageFileId)) violate("each file was part of the reported run");
  }
  const outcomes: Record<string, string> = { Success: "success", PartialSuccess: "partialSuccess", Error: "failure" };
  if (run?.state !== "Completed") violate(`the reported run has ended, not ${run?.state}`);
  if (outcomes[run?.result ?? ""] !== outcome) violate(`the outcome is ${run?.result}, reported as ${outcome}`);
}

function drawFiles(random: Random): SynchronizeFilesOptions["files"] {
  const count = 1 + random.below(4);
  const drawn = new Set(Array.from({ length: count }, () => random.pick(names)));
  return [...drawn].map((storageFileId) => ({ storageFileId, connectorType: "IFC" as const }));
}
