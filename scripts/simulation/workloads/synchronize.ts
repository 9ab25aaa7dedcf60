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
import { type End, runProcess } from "../run-process.ts";
import { checkOutcome, readTruth } from "../truth.ts";
import { iModelId, users, type World } from "../world.ts";

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
  const { connections } = await readTruth(world, user);
  const wanted = requests.filter((files) => !files.some(({ storageFileId }) => storageFileId === foreignFile));
  const [first = [], second = first] = wanted;
  // The service refuses a second connection only if a file of it is mapped already.
  const isGuarded = first.some((file) => second.some(({ storageFileId }) => storageFileId === file.storageFileId));
  const named = connections.filter((connection) => connection.displayName === displayName);
  const isConflict = wanted.length < requests.length;
  if (named.length > 1 && isGuarded && !isConflict) world.violate("one connection of the name");
}

/** Maps a file to the iModel by a connection of another name. */
async function mapElsewhere(world: World, user: string, storageFileId: string): Promise<void> {
  const client = createSynchronizationClient(world.directly(user));
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
    const { isCalm } = network;
    const { result, error } = await synchronizeOnce(world, `${name}.${life}`, work);
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

/** Runs the workflow in a process that may die, be aborted, or have a deadline. */
async function synchronizeOnce(world: World, name: string, work: Work): Promise<End<SynchronizeFilesResult>> {
  const { user, files, hidesRedirects } = work;
  const { random, network, violate } = world;
  const { isCalm } = network;
  const deadline = isCalm ? undefined : random.pick([undefined, 1_000, 60_000, 3_600_000]);
  const diesAt = !isCalm && random.chance(0.5) ? 1 + random.below(25) : undefined;
  const abortsAfter = !isCalm && random.chance(0.1) ? random.between(0, 120_000) : undefined;
  const limits = { user, deadline, diesAt, abortsAfter, hidesRedirects };

  return runProcess(world, name, limits, async ({ signal }) => {
    let reportedRun: string | undefined;
    const client = createSynchronizationClient(world.throughNetwork(user));
    try {
      const result = await synchronizeFiles(client, {
        iModelId,
        displayName,
        files,
        signal,
        deadline,
        onRun: ({ runId }) => {
          reportedRun = runId;
          if (random.chance(0.1)) throw new Error("a callback that throws");
        },
        onProgress: () => (random.chance(0.1) ? Promise.reject(new Error("a callback that rejects")) : undefined),
      });
      if (result.runId !== reportedRun) violate("onRun was called with the reported run");
      return result;
    } catch (error) {
      if (error instanceof AbortError && !signal.aborted) violate("an AbortError needs an abort");
      if (error instanceof TimeoutError && error.limit === "deadline" && deadline === undefined) {
        violate("no deadline passes where none was set");
      }
      throw error;
    }
  });
}

/** Compares the reported run with the one that the service has. */
async function checkResult(
  world: World,
  { user, files }: Work,
  { connectionId, runId, outcome }: SynchronizeFilesResult,
): Promise<void> {
  const { violate } = world;
  const truth = await readTruth(world, user);
  const mapped = truth.files.get(connectionId) ?? [];
  const run = truth.runs.get(runId);
  for (const { storageFileId } of files) {
    const count = mapped.filter((file) => file === storageFileId).length;
    if (count !== 1) violate(`each file is in the connection once, not ${count} times`);
    if (!run?.files.includes(storageFileId)) violate("each file was part of the reported run");
  }
  checkOutcome(world, run, outcome);
}

function drawFiles(random: Random): SynchronizeFilesOptions["files"] {
  const count = 1 + random.below(4);
  const drawn = new Set(Array.from({ length: count }, () => random.pick(names)));
  return [...drawn].map((storageFileId) => ({ storageFileId, connectorType: "IFC" as const }));
}
