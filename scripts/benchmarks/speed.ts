import { execFileSync } from "node:child_process";
import { callers } from "./callers/callers.ts";
import { median } from "./median.ts";
import { timeCalls } from "./time-calls.ts";

const rounds = 9;
// Two callers that cost the same may differ by this much.
const noise = 0.05;

type Caller = keyof typeof callers;

/** Measures what a call costs with each caller, in microseconds of the processor: a number for each round, ascending. */
export function measureSpeed(): Record<Caller, number[]> {
  const costs = Object.fromEntries(Object.keys(callers).map((caller) => [caller, []])) as never as Record<
    Caller,
    number[]
  >;
  // Taken in turns, so that a slow moment of the machine slows them all, and each in a fresh process, so that none runs
  // in code that another has warmed up or in memory that another has filled.
  for (let round = 0; round < rounds; round++) {
    for (const [caller, measured] of Object.entries(costs)) {
      const output = execFileSync(process.execPath, [import.meta.filename, caller], {
        encoding: "utf8",
        timeout: 120_000,
      });
      measured.push(Number(output));
    }
  }
  for (const measured of Object.values(costs)) measured.sort((one, other) => one - other);
  return costs;
}

/** Measures one caller in this process, for the rounds above and for a profiler. */
async function measureCaller(caller: Caller): Promise<void> {
  const { call } = await callers[caller]();
  console.log(await timeCalls(call));
  // Some callers leave timers behind that would keep the process for half a minute.
  process.exit();
}

function report(costs: Record<Caller, number[]>): void {
  const baseline = median(costs["hand-written-fetch"]);
  console.log(`What a call costs, median of ${rounds} rounds:`);
  for (const [caller, measured] of Object.entries(costs)) {
    const [cost, least, most] = [median(measured), measured.at(0), measured.at(-1)].map((value = 0) =>
      value.toFixed(1),
    );
    const ratio = (median(measured) / baseline).toFixed(2);
    console.log(
      `  ${caller.padEnd(20)} ${cost?.padStart(5)} µs (${least} to ${most}), ${ratio} times hand-written fetch`,
    );
  }
  const ratio = median(costs["itwin-rest"]) / median(costs["openapi-fetch"]);
  const isKept = ratio <= 1 + noise;
  console.log(
    `With everything on, a call costs ${ratio.toFixed(2)} times one with bare openapi-fetch, ${
      isKept ? "no more than it may." : "too much. See why: node --cpu-prof scripts/benchmarks/speed.ts itwin-rest"
    }`,
  );
  process.exitCode = isKept ? 0 : 1;
}

if (import.meta.main) {
  const caller = process.argv[2] as Caller | undefined;
  if (caller) await measureCaller(caller);
  else report(measureSpeed());
}
