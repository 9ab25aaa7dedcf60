import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";
import { plant } from "./plants.ts";

const usage = `pnpm simulate [--seeds COUNT] [--from SEED] [--seed SEED] [--plant FAULT]

Runs clients and workflows under faults in virtual time, and checks invariants after each schedule.

  --seeds  number of schedules, 1000 by default
  --from   first seed, 1 by default
  --seed   replays one schedule and prints its trace
  --plant  puts a fault of the past back into the code, and runs its workload until a schedule shows it`;

await runCommand({
  usage,
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    plant: { type: "string" },
  },
  async run({ seeds, from, seed, plant: fault }) {
    const planted = fault === undefined ? undefined : plant(fault);
    if (seed !== undefined) return replay(readNumber("seed", seed));
    return search(readNumber("from", from), readNumber("seeds", seeds), planted);
  },
});

/** Returns the trace of one schedule. */
async function replay(seed: number): Promise<string> {
  const { runSchedule } = await import("./run-schedule.ts");
  const { lines, violations, workload } = await runSchedule(seed);
  const trace = [`seed ${seed}: ${workload}`, ...lines].join("\n");
  if (violations.length > 0) throw new UserError(trace);
  return trace;
}

/** Runs the schedules of many seeds; with `only`, those of one workload, up to the first failure. */
async function search(from: number, count: number, only: string | undefined): Promise<string> {
  // Imports the packages, so it is loaded after a fault is planted.
  const { runSchedule, workloadOf } = await import("./run-schedule.ts");
  const start = performance.now();
  const seeds = Array.from({ length: count }, (_, index) => from + index);
  const selected = seeds.filter((seed) => only === undefined || only === workloadOf(seed).name);
  const failures = new Map<string, number[]>();
  for (const seed of selected) {
    const { workload, violations } = await runSchedule(seed);
    const [first] = violations;
    if (first === undefined) continue;
    const violation = `${workload}: ${first.split("\n")[0]}`;
    failures.set(violation, [...(failures.get(violation) ?? []), seed]);
    if (only !== undefined) break;
  }
  const perSecond = Math.round((selected.length / (performance.now() - start)) * 1_000);
  const report = [
    `${selected.length} schedules, ${perSecond} per second`,
    ...[...failures].map(
      ([violation, seeds]) => `${seeds.length} × ${violation}; replay the first by: pnpm simulate --seed ${seeds[0]}`,
    ),
  ].join("\n");
  if (failures.size > 0) throw new UserError(report);
  return report;
}

function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new UserError(`--${name} must be a whole number.`);
  return number;
}
