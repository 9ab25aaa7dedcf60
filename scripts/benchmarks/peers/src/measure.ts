import { Bench } from "tinybench";
import { contenders } from "./contenders.js";
import { describeRequest } from "./describe-request.js";
import type { Call } from "./environment.js";
import { getToken, stubFetch } from "./stub-fetch.js";

const remoteUrl = "https://api.bentley.com/export";
// Batches, because the clock of the processor is too coarse for one call.
const plans = {
  request: { batch: 1, batches: 1, concurrency: 1 },
  stub: { batch: 500, batches: 60, concurrency: 1 },
  heap: { batch: 1000, batches: 9, concurrency: 1 },
  "loopback 1": { batch: 100, batches: 25, concurrency: 1 },
  "loopback 8": { batch: 160, batches: 25, concurrency: 8 },
};

const [name, mode, loopbackUrl] = process.argv.slice(2) as [string, keyof typeof plans, string];
const { batch, batches, concurrency } = plans[mode];
const createCall = contenders[name];
if (!createCall) throw new Error(`There is no contender "${name}".`);

console.log(await measure(createCall));
// Some contenders leave timers that would keep the process alive for half a minute.
process.exit();

async function measure(createCall: (typeof contenders)[string]): Promise<number | string> {
  if (mode === "request") return describeRequest(createCall, remoteUrl);
  const call = await (mode.startsWith("loopback")
    ? createCall({ baseUrl: loopbackUrl, fetch: (input, init) => globalThis.fetch(input, init), getToken })
    : createCall({ baseUrl: remoteUrl, fetch: stubFetch, getToken }));
  return mode === "heap" ? allocatedBytes(call) : processorTime(call);
}

/** Returns the microseconds of the processor for one call, with garbage that another thread collects, too. */
async function processorTime(call: Call): Promise<number> {
  const bench = new Bench({
    now() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    time: 0,
    iterations: batches,
    warmupTime: 0,
    warmupIterations: batches,
    throws: true,
  });
  bench.add(name, () => makeCalls(call));
  const [task] = await bench.run();
  if (task?.result.state !== "completed") throw new Error(`The benchmark ended as ${task?.result.state}.`);
  return (task.result.latency.p50 / batch) * 1000;
}

/** Returns the bytes that one call allocates. Requires a young generation that is not collected during a batch. */
async function allocatedBytes(call: Call): Promise<number> {
  const samples: number[] = [];
  for (let index = 0; index < batches; index++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    await makeCalls(call);
    samples.push((process.memoryUsage().heapUsed - before) / batch);
  }
  return samples.sort((one, other) => one - other)[Math.floor(batches / 2)] as number;
}

async function makeCalls(call: Call): Promise<void> {
  let left = batch;
  const work = async () => {
    while (left-- > 0) {
      if (!(await call())) throw new Error("A call returned another response than the server's.");
    }
  };
  await (concurrency === 1 ? work() : Promise.all(Array.from({ length: concurrency }, work)));
}
