import { parseArgs } from "node:util";
import { plant } from "./plants.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    plant: { type: "string" },
  },
});
if (values.plant !== undefined) plant(values.plant);
// Loaded after the fault is planted.
const { findFailures, runSchedule } = await import("./run-schedule.ts");

if (values.seed !== undefined) {
  const { lines, violations, workload } = await runSchedule(Number(values.seed));
  console.log([`seed ${values.seed}: ${workload}`, ...lines].join("\n"));
  process.exitCode = violations.length > 0 ? 1 : 0;
} else {
  const { count, failures, seconds } = await findFailures({
    from: Number(values.from),
    count: Number(values.seeds),
    isFirstEnough: values.plant !== undefined,
  });
  console.log(`${count} schedules, ${Math.round(count / seconds)} per second`);
  for (const { violation, seeds } of failures) {
    console.log(`${seeds.length} × ${violation}; replay the first by: pnpm simulate --seed ${seeds[0]}`);
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}
