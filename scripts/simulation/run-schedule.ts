import { authorize } from "./workloads/authorize.ts";
import { calls } from "./workloads/calls.ts";
import { exports } from "./workloads/exports.ts";
import { lists } from "./workloads/lists.ts";
import { synchronize } from "./workloads/synchronize.ts";
import { createWorld, type World } from "./world.ts";

/** Outcome of one schedule. */
export interface Schedule {
  seed: number;
  workload: string;
  /** Invariants that did not hold, in the order of time. */
  violations: string[];
  /** Everything that happened, a line each. */
  lines: string[];
}

const workloads: Record<string, (world: World) => Promise<void>> = {
  calls,
  synchronize,
  lists,
  authorize,
  exports,
};

/** Runs the schedule of a seed. The same seed produces the same schedule. */
export async function runSchedule(seed: number): Promise<Schedule> {
  const record = { violations: [] as string[], lines: [] as string[] };
  const world = createWorld(seed, record);
  const workload = workloadOf(seed);
  const onRejection = (reason: unknown): void => world.violate(`no rejection is unhandled: ${reason}`);
  process.on("unhandledRejection", onRejection);
  try {
    await world.time.run(async () => workloads[workload]?.(world));
  } catch (error) {
    world.violate(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    process.off("unhandledRejection", onRejection);
  }
  return { seed, workload, ...record };
}

/** Seeds to run. */
export interface Seeds {
  from: number;
  count: number;
  /** Runs only the schedules of this workload, up to the first failure. */
  workload?: string | undefined;
}

/** An invariant that did not hold, and the seeds that showed it. */
export interface Failure {
  violation: string;
  seeds: number[];
}

/** Runs the schedules of many seeds. */
export async function findFailures({ from, count, workload }: Seeds): Promise<{
  count: number;
  failures: Failure[];
  seconds: number;
}> {
  const start = performance.now();
  const failures = new Map<string, Failure>();
  let done = 0;
  for (let seed = from; seed < from + count; seed++) {
    if (workload !== undefined && workload !== workloadOf(seed)) continue;
    done++;
    const schedule = await runSchedule(seed);
    const first = schedule.violations[0]?.split("\n")[0];
    if (first === undefined) continue;
    const violation = `${schedule.workload}: ${first}`;
    const failure = failures.get(violation) ?? { violation, seeds: [] };
    failure.seeds.push(seed);
    failures.set(violation, failure);
    if (workload !== undefined) break;
  }
  return { count: done, failures: [...failures.values()], seconds: (performance.now() - start) / 1_000 };
}

/** Seeds take turns. */
function workloadOf(seed: number): string {
  const names = Object.keys(workloads);
  return names[seed % names.length] ?? "calls";
}
