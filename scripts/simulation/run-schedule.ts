import { authorize } from "./workloads/authorize.ts";
import { calls } from "./workloads/calls.ts";
import { exports } from "./workloads/exports.ts";
import { lists } from "./workloads/lists.ts";
import { synchronize } from "./workloads/synchronize.ts";
import { createWorld } from "./world.ts";

/** Outcome of one schedule. */
export interface Schedule {
  workload: string;
  /** Invariants that did not hold, in the order of time. */
  violations: string[];
  /** Everything that happened, a line each. */
  lines: string[];
}

const workloads = [calls, synchronize, lists, authorize, exports];

/** Returns the workload of a seed. The workloads take turns. */
export function workloadOf(seed: number): (typeof workloads)[number] {
  return workloads[seed % workloads.length] ?? calls;
}

/** Runs the schedule of a seed. The same seed produces the same schedule. */
export async function runSchedule(seed: number): Promise<Schedule> {
  const record = { violations: [] as string[], lines: [] as string[] };
  const world = createWorld(seed, record);
  const workload = workloadOf(seed);
  const onRejection = (reason: unknown): void => world.violate(`no rejection is unhandled: ${reason}`);
  process.on("unhandledRejection", onRejection);
  try {
    await world.time.run(() => workload(world));
  } catch (error) {
    world.violate(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    process.off("unhandledRejection", onRejection);
  }
  return { workload: workload.name, ...record };
}
