import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { parentPort } from "node:worker_threads";
import { clock } from "./clock.ts";

/** Requests that the server received. */
export interface ServerReport {
  connections: number;
  /** The time of each request. */
  arrivals: number[];
  /** Number of times that each POST was processed, by its display name. */
  processed: Map<string, number>;
}

const report: ServerReport = { connections: 0, arrivals: [], processed: new Map() };

// 500 requests a minute, with a minute of one second: `Retry-After: 1`, the shortest possible, is then correct.
const limit = 500;
const admitted = { second: 0, count: 0 };

const server = createServer(async (request, response) => {
  report.arrivals.push(clock());
  const body = await text(request);
  if (!admit()) {
    // Half of the responses have no Retry-After, since not every gateway sends it.
    if (Math.random() < 0.5) response.setHeader("retry-after", 1);
    return respond(response, 429);
  }

  const fault = drawFault();
  // A client cannot detect on which side of the work a request failed, so it fails on both.
  const isProcessed = !fault || Math.random() < 0.5;
  if (isProcessed && request.method === "POST") {
    const { displayName } = JSON.parse(body);
    report.processed.set(displayName, (report.processed.get(displayName) ?? 0) + 1);
  }
  if (fault === "reset") request.socket.resetAndDestroy();
  else respond(response, fault ?? (request.method === "POST" ? 201 : 200));
});

function admit(): boolean {
  const second = Math.floor(clock() / 1000);
  if (second > admitted.second) Object.assign(admitted, { second, count: 0 });
  return admitted.count++ < limit;
}

/** 1 % of the requests lose their connection, 2 % fail. */
function drawFault(): "reset" | 500 | 503 | undefined {
  const draw = Math.random();
  if (draw < 0.01) return "reset";
  if (draw < 0.02) return 500;
  return draw < 0.03 ? 503 : undefined;
}

function respond(response: ServerResponse, status: number): void {
  const body = status < 400 ? {} : { error: { code: "Refused", message: "Try again." } };
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

server.on("connection", () => report.connections++);
server.listen(0, "127.0.0.1");
await once(server, "listening");
parentPort?.postMessage((server.address() as AddressInfo).port);
parentPort?.once("message", () => parentPort?.postMessage(report));
