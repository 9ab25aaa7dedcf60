import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { UserError } from "../process/user-error.ts";
import { callers } from "./callers/callers.ts";
import type { Call } from "./callers/stub-fetch.ts";
import { median } from "./statistics.ts";

const rounds = 9;
const warmUps = 20_000;
const calls = 50_000;
// Two callers with the same cost may differ by this much.
const noise = 0.05;

type Caller = keyof typeof callers;

/** Measures each caller in a process of its own and compares the medians. */
async function compareCallers(): Promise<string> {
  const names = Object.keys(callers) as Caller[];
  const costs = new Map<Caller, number[]>(names.map((name) => [name, []]));
  // In turns, so that a slow moment of the machine slows all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [name, own] of costs) {
      own.push(Number(await runSteps(".", [[process.execPath, import.meta.filename, name]])));
    }
  }

  const cost = (name: Caller) => median(costs.get(name) ?? []);
  console.log(`Cost of a call, median of ${rounds} rounds:`);
  for (const [name, own] of costs) {
    const [middle, least, most] = [cost(name), Math.min(...own), Math.max(...own)].map((value) => value.toFixed(1));
    const times = (cost(name) / cost("hand-written-fetch")).toFixed(2);
    console.log(
      `  ${name.padEnd(20)} ${middle?.padStart(5)} µs (${least} to ${most}), ${times} times hand-written fetch`,
    );
  }
  const ratio = cost("itwin-rest") / cost("openapi-fetch");
  const summary = `A call with all limits costs ${ratio.toFixed(2)} times one with openapi-fetch.`;
  if (ratio <= 1 + noise) return summary;
  throw new UserError(`${summary} Find the cause: node --cpu-prof scripts/benchmarks/speed.ts itwin-rest`);
}

/** Returns the cost of a call in microseconds of the processor. */
async function timeCalls(call: Call): Promise<number> {
  await makeCalls(call, warmUps);
  // No call waits, so the cost is time of the processor. The time on a clock would include other programs, and leave out
  // garbage that is collected in another thread.
  const before = process.cpuUsage();
  await makeCalls(call, calls);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

async function makeCalls(call: Call, count: number): Promise<void> {
  for (let made = 0; made < count; made++) {
    if (!(await call())) throw new Error("A call returned another response than the server's.");
  }
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm benchmark:speed | node scripts/benchmarks/speed.ts [caller]

Compares the processor time of a call. A caller is one of ${Object.keys(callers).join(", ")}.`,
    maxArguments: 1,
    async run(_values, [name]) {
      if (name === undefined) return compareCallers();
      const load = callers[name as Caller];
      if (!load) throw new UserError(`There is no caller ${name}. Callers: ${Object.keys(callers).join(", ")}.`);
      console.log(await timeCalls(await load()));
      // Some callers leave timers that would keep the process alive for half a minute.
      process.exit();
    },
  });
}
