import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { ServerResponse } from "./hostile-server.js";

/** A failure of the server or the network, and the outcome for the caller. */
export interface Fault {
  name: string;
  /** Behavior of the server, as the end of a sentence that begins with "The server". */
  server: string;
  /** One for each request, the last one for all that follow; none if the server is down. */
  responses: ServerResponse[];
  /** Response to an earlier call of the same client, if there was one. */
  earlier?: ServerResponse;
  /** Timeout of an attempt, for faults that exceed it. */
  timeout?: number;
  GET: string;
  POST: string;
}

/** Response of a healthy server to every request. */
export const door = { door: { id: "7" } };
const json = JSON.stringify(door);
export const healthy: string = response("200 OK", json);

const html = "<html><h1>Bad gateway</h1></html>";
const gzip = gzipSync(json);
// Long enough for a request to arrive on a busy machine.
const timeout = 1_000;

const once = { GET: "`200`, sent once", POST: "`200`, sent once" };
const lost = { GET: "`NetworkError`, sent 4 times", POST: "`NetworkError`, sent once" };
const late = { GET: "`TimeoutError`, sent 4 times", POST: "`TimeoutError`, sent once" };
const unreadable = {
  GET: "`unexpected` 200, its text in `error`, sent once",
  POST: "`unexpected` 200, its text in `error`, sent once",
};
const redirected = { GET: "`unexpected` 302, sent once", POST: "`unexpected` 302, sent once" };

/** All faults, by the headings of docs/faults.md. */
export const faults: Record<string, Fault[]> = {
  "No response": [
    {
      name: "Connection refused",
      server: "does not listen",
      responses: [],
      GET: lost.GET,
      POST: lost.GET,
    },
    {
      name: "Reset before the response",
      server: "takes the request and resets the connection",
      responses: [(connection) => connection.resetAndDestroy()],
      ...lost,
    },
    {
      name: "Closed before the response",
      server: "takes the request and closes the connection",
      responses: [(connection) => connection.end()],
      ...lost,
    },
    {
      name: "One reset, then a response",
      server: "resets the first connection and responds on the next",
      responses: [(connection) => connection.resetAndDestroy(), healthy],
      GET: "`200`, sent twice",
      POST: "`NetworkError`, sent once",
    },
    {
      name: "Reset of a connection in use",
      server: "responds to an earlier call and resets the same connection when the next request arrives",
      earlier: healthy,
      responses: [(connection) => (connection.bytesWritten ? connection.resetAndDestroy() : connection.write(healthy))],
      GET: "`200`, sent twice",
      POST: "`NetworkError`, sent once",
    },
    {
      name: "Reset of an idle connection",
      server: "responds to an earlier call and resets the connection before the next request",
      earlier: (connection) => sendThen(connection, healthy, () => connection.resetAndDestroy()),
      responses: [healthy],
      ...once,
    },
    {
      name: "Silence",
      server: "takes the request and never responds",
      responses: [() => {}],
      timeout,
      ...late,
    },
    {
      name: "Silence after the headers",
      server: "sends the headers and no body",
      responses: [response("200 OK", json).slice(0, -json.length)],
      timeout,
      ...late,
    },
    {
      name: "Trickle",
      server: "sends the body a byte at a time, slower than `timeout` allows",
      responses: [trickle],
      timeout,
      ...late,
    },
  ],
  "Broken responses": [
    {
      name: "Reset within the headers",
      server: "resets the connection after half of the headers",
      responses: [
        (connection) => sendThen(connection, "HTTP/1.1 200 OK\r\nContent-Ty", () => connection.resetAndDestroy()),
      ],
      ...lost,
    },
    {
      name: "Reset within the body",
      server: "resets the connection after half of the body",
      responses: [(connection) => sendThen(connection, healthy.slice(0, -9), () => connection.resetAndDestroy())],
      ...lost,
    },
    {
      name: "Body shorter than announced",
      server: "closes the connection before the `Content-Length` is reached",
      responses: [(connection) => connection.end(healthy.slice(0, -9))],
      ...lost,
    },
    {
      name: "Body longer than announced",
      server: "sends more than its `Content-Length`",
      responses: [healthy.replace(`: ${json.length}`, `: ${json.length - 9}`)],
      ...unreadable,
    },
    {
      name: "JSON cut short",
      server: "ends the body properly in the middle of the JSON",
      responses: [response("200 OK", json.slice(0, -9))],
      ...unreadable,
    },
    {
      name: "JSON cut short, without a length",
      server: "announces no length and closes the connection in the middle of the JSON",
      responses: [(connection) => connection.end(`HTTP/1.1 200 OK\r\n\r\n${json.slice(0, -9)}`)],
      ...unreadable,
    },
    {
      name: "Broken chunks",
      server: "announces chunks and sends something else",
      responses: [`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${json}\r\n`],
      ...lost,
    },
    {
      name: "Chunks without an end",
      server: "closes the connection before the last chunk",
      responses: [
        (connection) =>
          connection.end(
            `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${json.length.toString(16)}\r\n${json}\r\n`,
          ),
      ],
      ...lost,
    },
    {
      name: "Gzip",
      server: "compresses the body",
      responses: [response("200 OK", gzip, "Content-Encoding: gzip")],
      ...once,
    },
    {
      name: "Corrupt gzip",
      server: "sends something else than the gzip that it announces",
      responses: [response("200 OK", json, "Content-Encoding: gzip")],
      ...lost,
    },
    {
      name: "Gzip cut short",
      server: "ends the body properly in the middle of the gzip",
      responses: [response("200 OK", gzip.subarray(0, -12), "Content-Encoding: gzip")],
      ...unreadable,
    },
    {
      name: "Invalid status line",
      server: "responds with something that is not HTTP",
      responses: ["SSH-2.0-OpenSSH_9.6\r\n\r\n"],
      ...lost,
    },
    {
      name: "Huge headers",
      server: "sends a megabyte of headers",
      responses: [response("200 OK", json, `X-Huge: ${"x".repeat(2 ** 20)}`)],
      ...lost,
    },
    {
      name: "Two responses to one request",
      server: "sends another response right after the first",
      responses: [healthy + response("200 OK", '{"door":{"id":"of someone else"}}')],
      ...once,
    },
    {
      name: "Hints before the response",
      server: "sends `103 Early Hints` first",
      responses: [`HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n${healthy}`],
      ...once,
    },
    {
      name: "Switch to another protocol",
      server: "responds with `101 Switching Protocols`",
      responses: ["HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
      ...lost,
    },
    {
      name: "204 with a body",
      server: "sends a body where none is allowed",
      responses: [response("204 No Content", json)],
      GET: "`204`, sent once",
      POST: "`204`, sent once",
    },
    {
      name: "Byte order mark",
      server: "puts a byte order mark in front of the JSON",
      responses: [response("200 OK", Buffer.from(`\uFEFF${json}`))],
      ...once,
    },
  ],
  "Responses of intermediaries": [
    {
      name: "HTML with 200",
      server: "responds with 200 with a page, as sign-in portals do",
      responses: [response("200 OK", html)],
      ...unreadable,
    },
    {
      name: "HTML with 502",
      server: "responds with 502 with a page, as gateways do",
      responses: [response("502 Bad Gateway", html)],
      GET: "`unexpected` 502, its text in `error`, sent 4 times",
      POST: "`unexpected` 502, its text in `error`, sent once",
    },
    {
      name: "Token in the response",
      server: "quotes the `Authorization` header in its error, as some gateways do",
      responses: [response("403 Forbidden", '{"message":"Invalid Authorization header: Bearer secret-token"}')],
      GET: "`unexpected` 403, sent once",
      POST: "`unexpected` 403, sent once",
    },
    {
      name: "502 once",
      server: "responds with 502, then as documented",
      responses: [response("502 Bad Gateway", html), healthy],
      GET: "`200`, sent twice",
      POST: "`unexpected` 502, its text in `error`, sent once",
    },
    {
      name: "503 with `Retry-After`",
      server: "responds with 503 with `Retry-After: 1`, then as documented",
      responses: [response("503 Service Unavailable", "", "Retry-After: 1"), healthy],
      GET: "`200` after the wait, sent twice",
      POST: "`unexpected` 503 with its `retry-after`, sent once",
    },
    {
      name: "503 whose body never ends",
      server: "sends the headers of a 503 and half a body, then responds as documented",
      responses: [response("503 Service Unavailable", html).slice(0, -9), healthy],
      timeout,
      GET: "`200`, sent twice",
      POST: "`TimeoutError`, sent once",
    },
  ],
  "Rate limits": [
    {
      name: "429 storm",
      server: "responds with 429 three times, then as documented",
      responses: [...Array<ServerResponse>(3).fill(response("429 Too Many Requests", "{}")), healthy],
      GET: "`200`, sent 4 times",
      POST: "`200`, sent 4 times",
    },
    {
      name: "429 with `Retry-After`",
      server: "responds with 429 with `Retry-After: 1`, then as documented",
      responses: [response("429 Too Many Requests", "{}", "Retry-After: 1"), healthy],
      GET: "`200` after the wait, sent twice",
      POST: "`200` after the wait, sent twice",
    },
    {
      name: "429 with a long `Retry-After`",
      server: "responds with 429 with a wait beyond `maxRetryAfter`",
      responses: [response("429 Too Many Requests", "{}", "Retry-After: 3600")],
      GET: "`429` with its `retry-after`, sent once",
      POST: "`429` with its `retry-after`, sent once",
    },
    {
      name: "429 with a senseless `Retry-After`",
      server: "responds with 429 with `Retry-After: -1`, then as documented",
      responses: [response("429 Too Many Requests", "{}", "Retry-After: -1"), healthy],
      GET: "`200`, sent twice",
      POST: "`200`, sent twice",
    },
    {
      name: "Empty 429",
      server: "responds to every request with 429 and no body",
      responses: [response("429 Too Many Requests", "")],
      GET: "`429`, sent 4 times",
      POST: "`429`, sent 4 times",
    },
    {
      name: "429 with HTML",
      server: "responds to every request with 429 and a page",
      responses: [response("429 Too Many Requests", html)],
      GET: "`unexpected` 429, its text in `error`, sent 4 times",
      POST: "`unexpected` 429, its text in `error`, sent 4 times",
    },
    {
      name: "429 whose body never ends",
      server: "sends the headers of a 429 and half a body, then responds as documented",
      responses: [response("429 Too Many Requests", html).slice(0, -9), healthy],
      timeout,
      GET: "`200`, sent twice",
      POST: "`200`, sent twice",
    },
  ],
  Redirects: [
    {
      name: "Redirect to another origin",
      server: "responds with 302 with the `Location` of another server",
      responses: [(connection, otherUrl) => connection.write(response("302 Found", "", `Location: ${otherUrl}/doors`))],
      ...redirected,
    },
    {
      name: "Redirect that keeps method and body",
      server: "responds with 307 with the `Location` of another server",
      responses: [
        (connection, otherUrl) =>
          connection.write(response("307 Temporary Redirect", "", `Location: ${otherUrl}/doors`)),
      ],
      GET: "`unexpected` 307, sent once",
      POST: "`unexpected` 307, sent once",
    },
    {
      name: "Redirect within the origin",
      server: "responds with 302 with another path",
      responses: [response("302 Found", "", "Location: /gates"), healthy],
      ...redirected,
    },
    {
      name: "Redirect loop",
      server: "responds with 302 with the path of the request",
      responses: [response("302 Found", "", "Location: /doors")],
      ...redirected,
    },
    {
      name: "303 with `Location`",
      server: "responds with a documented 303",
      responses: [response("303 See Other", "", "Location: /doors/7"), healthy],
      GET: "`303` with its `location`, sent once",
      POST: "`303` with its `location`, sent once",
    },
    {
      name: "303 without `Location`",
      server: "responds with a documented 303 that leads nowhere",
      responses: [response("303 See Other", "")],
      GET: "`303`, sent once",
      POST: "`303`, sent once",
    },
  ],
};

function response(status: string, body: string, ...headers: string[]): string;
function response(status: string, body: Uint8Array, ...headers: string[]): Uint8Array;
function response(status: string, body: string | Uint8Array, ...headers: string[]): string | Uint8Array {
  const head = [`HTTP/1.1 ${status}`, `Content-Length: ${body.length}`, ...headers, "", ""].join("\r\n");
  return typeof body === "string" ? head + body : Buffer.concat([Buffer.from(head), body]);
}

function sendThen(connection: Socket, bytes: string, next: () => void): void {
  // A reset overtakes bytes that have not been read yet.
  connection.write(bytes, () => setTimeout(next, 10));
}

function trickle(connection: Socket): void {
  const bytes = [...json];
  connection.write(response("200 OK", json).slice(0, -json.length));
  const timer = setInterval(() => connection.write(bytes.shift() ?? ""), timeout / 5);
  connection.on("close", () => clearInterval(timer));
}
