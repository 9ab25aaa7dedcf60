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
    const workload = fault === undefined ? undefined : plant(fault);
    // Loaded after the fault is planted.
    const { findFailures, runSchedule } = await import("./run-schedule.ts");

    if (seed !== undefined) {
      const { lines, violations, workload } = await runSchedule(readNumber("seed", seed));
      const trace = [`seed ${seed}: ${workload}`, ...lines].join("\n");
      if (violations.length > 0) throw new UserError(trace);
      return trace;
    }
    const { count, failures, seconds } = await findFailures({
      from: readNumber("from", from),
      count: readNumber("seeds", seeds),
      workload,
    });
    const report = [
      `${count} schedules, ${Math.round(count / seconds)} per second`,
      ...failures.map(
        ({ violation, seeds }) =>
          `${seeds.length} × ${violation}; replay the first by: pnpm simulate --seed ${seeds[0]}`,
      ),
    ].join("\n");
    if (failures.length > 0) throw new UserError(report);
    return report;
  },
});

function readNumber(name: string, text: string | undefined): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new UserError(`--${name} must be a whole number.`);
  return number;
}
