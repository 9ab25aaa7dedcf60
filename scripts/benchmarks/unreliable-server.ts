import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { parentPort } from "node:worker_threads";
import { clock } from "./clock.ts";
import { createRateLimit } from "./rate-limit.ts";

/** What the server saw. */
export interface ServerReport {
  connections: number;
  /** When each request arrived. */
  arrivals: number[];
  /** How often each POST was processed, by its id. */
  processed: Map<string, number>;
}

// 500 a minute, with a minute that lasts a second: thus `Retry-After: 1`, the least that HTTP can say, is true, and no
// clock has to be bent.
const admit = createRateLimit(500, 1000);
const report: ServerReport = { connections: 0, arrivals: [], processed: new Map() };

const server = createServer(async (request, response) => {
  report.arrivals.push(clock());
  const body = await text(request);
  const admission = admit(clock());
  if (!admission.isAdmitted) {
    // Half of the answers leave it to the client when to come back, for not every gateway tells.
    if (Math.random() < 0.5) response.setHeader("retry-after", admission.retryAfter);
    answer(response, 429);
    return;
  }

  const fault = drawFault();
  // A client cannot know on which side of the work a request failed, so it happens on either.
  const isProcessed = !fault || Math.random() < 0.5;
  if (isProcessed && request.method === "POST") {
    const { id } = JSON.parse(body);
    report.processed.set(id, (report.processed.get(id) ?? 0) + 1);
  }

  if (fault === "reset") request.socket.resetAndDestroy();
  else answer(response, fault ?? successOf(request));
});

/** 1 % of the requests lose their connection, 2 % fail. */
function drawFault(): "reset" | 500 | 503 | undefined {
  const draw = Math.random();
  if (draw < 0.01) return "reset";
  if (draw < 0.02) return 500;
  return draw < 0.03 ? 503 : undefined;
}

function successOf({ method }: IncomingMessage): number {
  return method === "POST" ? 201 : 200;
}

function answer(response: ServerResponse, status: number): void {
  const body = status < 400 ? { task: { state: "Done" } } : { error: { code: "Refused", message: "Try again." } };
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

server.on("connection", () => report.connections++);
server.listen(0, "127.0.0.1");
await once(server, "listening");
parentPort?.postMessage((server.address() as AddressInfo).port);
parentPort?.once("message", () => parentPort?.postMessage(report));
