import { getEventListeners } from "node:events";
import { poll } from "@itwin-rest/core";
import { growth } from "./growth.ts";
import { settledHeap } from "./settled-heap.ts";
import { createTaskClient } from "./task-client.ts";

const times = 100_000;
const samples = 10;
// In MiB: ten bytes a call.
const heapBound = 1;

/** What a long life of a client leaves behind. */
export interface MemoryReport {
  /** MiB in use at the start and at each tenth of the way. */
  heap: number[];
  /** Listeners that are left on the signal that all calls shared. */
  listeners: number;
}

/** Makes calls one after the other, as a service does that runs for weeks. */
export async function measureCalls(): Promise<MemoryReport> {
  const { signal } = new AbortController();
  const client = createClient();
  const heap: number[] = [];
  for (let made = 0; made <= times; made++) {
    if (made % (times / samples) === 0) heap.push(await settledHeap());
    await client.GET("/tasks", { signal });
  }
  return { heap, listeners: getEventListeners(signal, "abort").length };
}

/** Waits for one thing for a very long time. */
export async function measurePoll(): Promise<MemoryReport> {
  const { signal } = new AbortController();
  const client = createClient();
  const heap: number[] = [];
  let asked = 0;
  const ask = async ({ signal }: { signal: AbortSignal }) => {
    if (asked++ % (times / samples) === 0) heap.push(await settledHeap());
    return client.GET("/tasks", { signal });
  };
  await poll(ask, { until: () => asked > times, interval: 0, deadline: 3_600_000, signal, onProgress: () => {} });
  return { heap, listeners: getEventListeners(signal, "abort").length };
}

function createClient(): ReturnType<typeof createTaskClient> {
  return createTaskClient({
    baseUrl: "https://tasks.example.com",
    accessToken: async () => "token",
    deadline: 60_000,
    onEvent: () => {},
    fetch: async (url, init) => {
      // As a real one does, which follows the signal from here on.
      new Request(url, init);
      return Response.json({ task: { state: "Running" } });
    },
  });
}

if (import.meta.main) {
  for (const [what, measure] of Object.entries({ calls: measureCalls, "rounds of a poll": measurePoll })) {
    const { heap, listeners } = await measure();
    const grown = growth(heap);
    const isFlat = grown < heapBound && listeners === 0;
    console.log(
      `${times} ${what}: ${heap.map((size) => size.toFixed(2)).join(" ")} MiB, ${listeners} listeners are left: ${
        isFlat ? "nothing" : "something"
      } piles up.`,
    );
    if (!isFlat) {
      console.log(`The heap may grow by ${heapBound} MiB and grew by ${grown.toFixed(2)}; no listener may be left.`);
      process.exitCode = 1;
    }
  }
}
