import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type ClientEvent, NetworkError } from "@itwin-rest/core";
import { arrivalsAfter } from "./arrivals-after.ts";
import { clock } from "./clock.ts";
import { growth } from "./growth.ts";
import { settledHeap } from "./settled-heap.ts";
import { createTaskClient } from "./task-client.ts";
import type { ServerReport } from "./unreliable-server.ts";

const calls = 10_000;
const concurrency = 200;
// In MiB. The calls under way at a sample differ, so it wavers by one.
const heapBound = 2;
// 20 s are the least that the rate limit allows.
const patience = 180_000;

/** What became of the calls. */
export interface LoadReport {
  /** How many calls ended in which way. */
  endings: Map<string, number>;
  events: Map<ClientEvent["type"], number>;
  /** The ids of the POSTs that the client was told are done. */
  confirmed: string[];
  /** When the pauses ended, one that was extended at its last end. */
  pauseEnds: number[];
  heap: number[];
  /** The most MiB in use before a collection. */
  peakHeap: number;
  duration: number;
}

/** Makes the calls, half of them POST with an id, always so many at once. */
export async function measureLoad(baseUrl: string): Promise<LoadReport> {
  const report: LoadReport = {
    endings: new Map(),
    events: new Map(),
    confirmed: [],
    pauseEnds: [],
    heap: [],
    peakHeap: 0,
    duration: 0,
  };
  const client = createTaskClient({
    baseUrl,
    accessToken: async () => "token",
    onEvent(event) {
      count(report.events, event.type);
      if (event.type === "pause") extendPause(report.pauseEnds, clock() + event.delay);
    },
  });
  const start = performance.now();
  let begun = 0;

  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (begun < calls) {
        const number = begun++;
        // In the midst of the other calls, as garbage is elsewhere.
        if (number % (calls / 20) === 0) {
          report.peakHeap = Math.max(report.peakHeap, process.memoryUsage().heapUsed / 2 ** 20);
          report.heap.push(await settledHeap());
        }
        await makeCall(number);
      }
    }),
  );
  report.duration = performance.now() - start;
  return report;

  async function makeCall(number: number): Promise<void> {
    const method = number % 2 ? "POST" : "GET";
    const id = String(number);
    try {
      const result = method === "POST" ? await client.POST("/tasks", { body: { id } }) : await client.GET("/tasks");
      count(report.endings, `${method} ${result.response.status}`);
      if (result.status === 201) report.confirmed.push(id);
    } catch (error) {
      count(report.endings, `${method} ${error instanceof NetworkError ? error.name : `unexpected ${error}`}`);
    }
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function extendPause(ends: number[], end: number): void {
  const last = ends.at(-1) ?? 0;
  if (last < clock()) ends.push(end);
  else ends[ends.length - 1] = Math.max(last, end);
}

if (import.meta.main) {
  // In a thread of its own it has its own heap, and ends with this one.
  const server = new Worker(new URL("./unreliable-server.ts", import.meta.url));
  const [port] = await once(server, "message");
  const watch = setTimeout(() => {
    console.error(`After ${patience / 1000} s some calls have not ended.`);
    process.exit(1);
  }, patience);
  const client = await measureLoad(`http://127.0.0.1:${port}`);
  clearTimeout(watch);
  server.postMessage("report");
  const [seen]: [ServerReport] = (await once(server, "message")) as [ServerReport];
  await server.terminate();

  const broken = judge(client, seen);
  console.log(describe(client, seen));
  console.log(broken.length > 0 ? broken.join("\n") : "Every call ended as it should, and none was processed twice.");
  process.exitCode = broken.length > 0 ? 1 : 0;
}

function judge({ endings, confirmed, heap }: LoadReport, { processed }: ServerReport): string[] {
  const ended = [...endings.values()].reduce((sum, count) => sum + count, 0);
  const unexpected = [...endings.keys()].filter((ending) => ending.includes("unexpected"));
  const twice = [...processed].filter(([, times]) => times > 1);
  const lost = confirmed.filter((id) => !processed.has(id));
  const grown = growth(heap);
  return [
    ended !== calls && `${calls} calls were made, and ${ended} ended.`,
    unexpected.length > 0 && `Calls ended in ${unexpected.join(", ")}.`,
    twice.length > 0 && `${twice.length} POSTs were processed more than once.`,
    lost.length > 0 && `${lost.length} POSTs were confirmed but not processed.`,
    !(grown < heapBound) && `The heap grew by ${grown.toFixed(1)} MiB, more than ${heapBound}.`,
  ].filter((line) => line !== false);
}

function describe(client: LoadReport, { connections, arrivals, processed }: ServerReport): string {
  const event = (type: ClientEvent["type"]): number => client.events.get(type) ?? 0;
  const duplicates = [...processed.values()].reduce((sum, times) => sum + times - 1, 0);
  return [
    `${calls} calls, ${concurrency} at once, in ${(client.duration / 1000).toFixed(1)} s`,
    ...[...client.endings].sort().map(([ending, times]) => `  ${ending}: ${times}`),
    `requests: ${arrivals.length} over ${connections} connections, ${event("retry")} of them repeated`,
    `pauses: ${client.pauseEnds.length}, from ${event("pause")} answers`,
    `most requests in the 10 ms after a pause: ${arrivalsAfter(client.pauseEnds, arrivals, 10)}`,
    `failures without an answer: ${event("failure")}`,
    `POSTs processed: ${processed.size}, duplicates: ${duplicates}`,
    `heap: ${client.heap.map((size) => size.toFixed(1)).join(" ")} MiB, at most ${client.peakHeap.toFixed(1)} before a collection`,
  ].join("\n");
}
