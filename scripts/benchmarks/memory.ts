import { getEventListeners } from "node:events";
import { createExportClient, type ExportClient, poll } from "@itwin-rest/export";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";
import { settledHeap } from "./settled-heap.ts";
import { growth } from "./statistics.ts";

const times = 100_000;
const samples = 10;
const params = { query: { imodelId: "4d9d0d53-3b5c-4c4a-8b4b-1f2c9d8f6a70" } };
// In MiB: ten bytes a call.
const heapBound = 1;

/** Calls `sample` before each of 100,000 requests with one signal. */
type Benchmark = (signal: AbortSignal, sample: () => Promise<void>) => Promise<unknown>;

/** Makes calls one after the other, like a service that runs for weeks. */
const makeCalls: Benchmark = async (signal, sample) => {
  const client = createClient();
  for (let made = 0; made <= times; made++) {
    await sample();
    await client.GET("/connections", { params, signal });
  }
};

/** Polls one operation for a long time. */
const pollOnce: Benchmark = async (callerSignal, sample) => {
  const client = createClient();
  let requests = 0;
  const request = async ({ signal }: { signal: AbortSignal }) => {
    requests++;
    await sample();
    return client.GET("/connections", { params, signal });
  };
  const options = {
    interval: 0.001,
    maxInterval: 0.001,
    deadline: 3_600_000,
    signal: callerSignal,
    onProgress: () => {},
  };
  await poll(request, { until: () => requests > times, ...options });
};

function createClient(): ExportClient {
  return createExportClient({
    accessToken: async () => "token",
    deadline: 60_000,
    onEvent: () => {},
    fetch: async (url, init) => {
      // Like a real one, which follows the signal from here on.
      new Request(url, init);
      return Response.json({ connections: [] });
    },
  });
}

/** Returns the heap at each tenth of the calls and the listeners that are left on the signal that all calls share. */
async function measure(benchmark: Benchmark): Promise<{ heap: number[]; listeners: number }> {
  const { signal } = new AbortController();
  const heap: number[] = [];
  let calls = 0;
  await benchmark(signal, async () => {
    if (calls++ % (times / samples) === 0) heap.push(await settledHeap());
  });
  return { heap, listeners: getEventListeners(signal, "abort").length };
}

if (import.meta.main) {
  await runCommand({
    usage: "pnpm benchmark:memory\n\nMeasures the heap over 100,000 calls and over 100,000 rounds of one poll.",
    async run() {
      for (const [title, benchmark] of Object.entries({ calls: makeCalls, "rounds of a poll": pollOnce })) {
        const { heap, listeners } = await measure(benchmark);
        const sizes = heap.map((size) => size.toFixed(2)).join(" ");
        console.log(`${times} ${title}: ${sizes} MiB, ${listeners} listeners are left`);
        const grown = growth(heap);
        if (!(grown < heapBound)) throw new UserError(`The heap grew by ${grown.toFixed(2)} MiB of ${heapBound}.`);
        if (listeners > 0) throw new UserError("No listener may be left.");
      }
      return "The memory does not grow.";
    },
  });
}
