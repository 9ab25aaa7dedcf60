import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type ClientEvent, createExportClient, NetworkError } from "@itwin-rest/export";
import { runCommand } from "../process/run-command.ts";
import { UserError } from "../process/user-error.ts";
import { clock } from "./clock.ts";
import { settledHeap } from "./settled-heap.ts";
import { growth } from "./statistics.ts";
import type { ServerReport } from "./unreliable-server.ts";

const calls = 10_000;
const concurrency = 200;
const iModelId = "4d9d0d53-3b5c-4c4a-8b4b-1f2c9d8f6a70";
// In MiB. The calls in progress differ from sample to sample, so that it varies by one.
const heapBound = 2;
// The rate limit requires at least 20 s.
const timeout = 180_000;

/** Results of the calls. */
interface LoadReport {
  /** The number of calls by their end, such as `GET 200`. */
  ends: Map<string, number>;
  events: Map<ClientEvent["type"], number>;
  /** The display names of the POSTs with a response of success. */
  confirmed: string[];
  /** The ends of the pauses; a pause that was extended has one end. */
  pauseEnds: number[];
  heap: number[];
  duration: number;
}

/** Makes the calls, half of them POST, each with its own display name, 200 at a time. */
async function makeCalls(baseUrl: string): Promise<LoadReport> {
  const report: LoadReport = {
    ends: new Map(),
    events: new Map(),
    confirmed: [],
    pauseEnds: [],
    heap: [],
    duration: 0,
  };
  const client = createExportClient({
    baseUrl,
    dangerouslyAllowHttp: true,
    accessToken: async () => "token",
    onEvent(event) {
      count(report.events, event.type);
      if (event.type === "pause") extendPause(report.pauseEnds, clock() + event.delay);
    },
  });
  let begun = 0;
  const work = async () => {
    while (begun < calls) {
      const number = begun++;
      if (number % (calls / 20) === 0) report.heap.push(await settledHeap());
      await makeCall(number);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  report.duration = performance.now() - start;
  return report;

  async function makeCall(number: number): Promise<void> {
    const method = number % 2 ? "POST" : "GET";
    const displayName = String(number);
    const body = { iModelId, displayName, authenticationType: "User" as const };
    try {
      const result = await (method === "POST"
        ? client.POST("/connections", { body })
        : client.GET("/connections", { params: { query: { imodelId: iModelId } } }));
      count(report.ends, `${method} ${result.response.status}`);
      if (result.status === 201) report.confirmed.push(displayName);
    } catch (error) {
      count(report.ends, `${method} ${error instanceof NetworkError ? error.name : `unexpected ${error}`}`);
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

/** Returns a line for each broken promise of the client. */
function findProblems({ ends, confirmed, heap }: LoadReport, { processed }: ServerReport): string[] {
  const ended = [...ends.values()].reduce((sum, count) => sum + count, 0);
  const unexpected = [...ends.keys()].filter((end) => end.includes("unexpected"));
  const twice = [...processed].filter(([, times]) => times > 1);
  const lost = confirmed.filter((id) => !processed.has(id));
  const grown = growth(heap);
  return [
    ended !== calls && `${calls} calls were made, and ${ended} ended.`,
    unexpected.length > 0 && `Calls ended in ${unexpected.join(", ")}.`,
    twice.length > 0 && `${twice.length} POSTs were processed more than once.`,
    lost.length > 0 && `${lost.length} POSTs were confirmed but not processed.`,
    !(grown < heapBound) && `The heap grew by ${grown.toFixed(1)} MiB of ${heapBound}.`,
  ].filter((line) => line !== false);
}

function describe({ ends, events, pauseEnds, heap, duration }: LoadReport, server: ServerReport): string {
  const afterPause = pauseEnds.map((end) => server.arrivals.filter((time) => time >= end && time < end + 10).length);
  return [
    `${calls} calls, ${concurrency} at a time, in ${(duration / 1000).toFixed(1)} s`,
    ...[...ends].sort().map(([end, times]) => `  ${end}: ${times}`),
    `requests: ${server.arrivals.length} over ${server.connections} connections, ${events.get("retry") ?? 0} of them retries`,
    `pauses: ${pauseEnds.length}, from ${events.get("pause") ?? 0} responses`,
    `most requests in the 10 ms after a pause: ${Math.max(0, ...afterPause)}`,
    `failures without a response: ${events.get("failure") ?? 0}`,
    `POSTs processed: ${server.processed.size}`,
    `heap: ${heap.map((size) => size.toFixed(1)).join(" ")} MiB`,
  ].join("\n");
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm benchmark:load\n\nMakes ${calls} calls to a server with a rate limit and faults.`,
    async run() {
      // A separate thread has its own heap, and ends with this one.
      const server = new Worker(new URL("./unreliable-server.ts", import.meta.url));
      const [port] = await once(server, "message");
      const timer = setTimeout(() => {
        console.error(`Some calls have not ended after ${timeout / 1000} s.`);
        process.exit(1);
      }, timeout);
      const client = await makeCalls(`http://127.0.0.1:${port}`);
      clearTimeout(timer);
      server.postMessage("report");
      const [received]: [ServerReport] = (await once(server, "message")) as [ServerReport];
      await server.terminate();

      console.log(describe(client, received));
      const problems = findProblems(client, received);
      if (problems.length > 0) throw new UserError(problems.join("\n"));
      return "Every call ended as it should, and none was processed twice.";
    },
  });
}
