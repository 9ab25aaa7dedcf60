import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Answer } from "./hostile-server.js";

/** One way in which a server or the network fails, and what the caller gets of it. */
export interface Fault {
  name: string;
  /** What the server does, as the end of a sentence that begins with "The server". */
  server: string;
  /** One for each request, the last one for all that follow; none if the server is down. */
  answers: Answer[];
  /** The answer to an earlier call of the same client, if there was one. */
  earlier?: Answer;
  /** How long an attempt may take; given where the fault is that it takes longer. */
  timeout?: number;
  GET: string;
  POST: string;
}

/** What a healthy server answers to everything. */
export const door = { door: { id: "7" } };
const json = JSON.stringify(door);
export const healthy: string = answer("200 OK", json);

const html = "<html><h1>Bad gateway</h1></html>";
const gzip = gzipSync(json);
// Long enough for a request to arrive on a busy machine.
const timeout = 400;

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
  "No answer": [
    {
      name: "Connection refused",
      server: "does not listen",
      answers: [],
      GET: lost.GET,
      POST: lost.GET,
    },
    {
      name: "Reset before the answer",
      server: "takes the request and resets the connection",
      answers: [(connection) => connection.resetAndDestroy()],
      ...lost,
    },
    {
      name: "Closed before the answer",
      server: "takes the request and closes the connection",
      answers: [(connection) => connection.end()],
      ...lost,
    },
    {
      name: "One reset, then an answer",
      server: "resets the first connection and answers on the next",
      answers: [(connection) => connection.resetAndDestroy(), healthy],
      GET: "`200`, sent twice",
      POST: "`NetworkError`, sent once",
    },
    {
      name: "Reset of a connection in use",
      server: "answers an earlier call and resets the same connection when the next request arrives",
      earlier: healthy,
      answers: [(connection) => (connection.bytesWritten ? connection.resetAndDestroy() : connection.write(healthy))],
      GET: "`200`, sent twice",
      POST: "`NetworkError`, sent once",
    },
    {
      name: "Reset of an idle connection",
      server: "answers an earlier call and resets the connection before the next request",
      earlier: (connection) => sendThen(connection, healthy, () => connection.resetAndDestroy()),
      answers: [healthy],
      ...once,
    },
    {
      name: "Silence",
      server: "takes the request and never answers",
      answers: [() => {}],
      timeout,
      ...late,
    },
    {
      name: "Silence after the headers",
      server: "sends the headers and no body",
      answers: [answer("200 OK", json).slice(0, -json.length)],
      timeout,
      ...late,
    },
    {
      name: "Trickle",
      server: "sends the body a byte at a time, slower than `timeout` allows",
      answers: [trickle],
      timeout,
      ...late,
    },
  ],
  "Broken answers": [
    {
      name: "Reset within the headers",
      server: "resets the connection after half of the headers",
      answers: [
        (connection) => sendThen(connection, "HTTP/1.1 200 OK\r\nContent-Ty", () => connection.resetAndDestroy()),
      ],
      ...lost,
    },
    {
      name: "Reset within the body",
      server: "resets the connection after half of the body",
      answers: [(connection) => sendThen(connection, healthy.slice(0, -9), () => connection.resetAndDestroy())],
      ...lost,
    },
    {
      name: "Body shorter than announced",
      server: "closes the connection before the `Content-Length` is reached",
      answers: [(connection) => connection.end(healthy.slice(0, -9))],
      ...lost,
    },
    {
      name: "Body longer than announced",
      server: "sends more than its `Content-Length`",
      answers: [healthy.replace(`: ${json.length}`, `: ${json.length - 9}`)],
      ...unreadable,
    },
    {
      name: "JSON cut short",
      server: "ends the body properly in the middle of the JSON",
      answers: [answer("200 OK", json.slice(0, -9))],
      ...unreadable,
    },
    {
      name: "JSON cut short, without a length",
      server: "announces no length and closes the connection in the middle of the JSON",
      answers: [(connection) => connection.end(`HTTP/1.1 200 OK\r\n\r\n${json.slice(0, -9)}`)],
      ...unreadable,
    },
    {
      name: "Broken chunks",
      server: "announces chunks and sends something else",
      answers: [`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${json}\r\n`],
      ...lost,
    },
    {
      name: "Chunks without an end",
      server: "closes the connection before the last chunk",
      answers: [
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
      answers: [answer("200 OK", gzip, "Content-Encoding: gzip")],
      ...once,
    },
    {
      name: "Corrupt gzip",
      server: "sends something else than the gzip that it announces",
      answers: [answer("200 OK", json, "Content-Encoding: gzip")],
      ...lost,
    },
    {
      name: "Gzip cut short",
      server: "ends the body properly in the middle of the gzip",
      answers: [answer("200 OK", gzip.subarray(0, -12), "Content-Encoding: gzip")],
      ...unreadable,
    },
    {
      name: "Invalid status line",
      server: "answers something that is not HTTP",
      answers: ["SSH-2.0-OpenSSH_9.6\r\n\r\n"],
      ...lost,
    },
    {
      name: "Huge headers",
      server: "sends a megabyte of headers",
      answers: [answer("200 OK", json, `X-Huge: ${"x".repeat(2 ** 20)}`)],
      ...lost,
    },
    {
      name: "Two answers to one request",
      server: "sends another answer right after the first",
      answers: [healthy + answer("200 OK", '{"door":{"id":"of someone else"}}')],
      ...once,
    },
    {
      name: "Hints before the answer",
      server: "sends `103 Early Hints` first",
      answers: [`HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n${healthy}`],
      ...once,
    },
    {
      name: "Switch to another protocol",
      server: "answers `101 Switching Protocols`",
      answers: ["HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
      ...lost,
    },
    {
      name: "204 with a body",
      server: "sends a body where none is allowed",
      answers: [answer("204 No Content", json)],
      GET: "`204`, sent once",
      POST: "`204`, sent once",
    },
    {
      name: "Byte order mark",
      server: "puts a byte order mark in front of the JSON",
      answers: [answer("200 OK", Buffer.from(`\uFEFF${json}`))],
      ...once,
    },
  ],
  "Answers of something in between": [
    {
      name: "HTML with 200",
      server: "answers 200 with a page, as sign-in portals do",
      answers: [answer("200 OK", html)],
      ...unreadable,
    },
    {
      name: "HTML with 502",
      server: "answers 502 with a page, as gateways do",
      answers: [answer("502 Bad Gateway", html)],
      GET: "`unexpected` 502, its text in `error`, sent 4 times",
      POST: "`unexpected` 502, its text in `error`, sent once",
    },
    {
      name: "Token in the answer",
      server: "quotes the `Authorization` header in its error, as some gateways do",
      answers: [answer("403 Forbidden", '{"message":"Invalid Authorization header: Bearer secret-token"}')],
      GET: "`unexpected` 403, sent once",
      POST: "`unexpected` 403, sent once",
    },
    {
      name: "502 once",
      server: "answers 502, then as documented",
      answers: [answer("502 Bad Gateway", html), healthy],
      GET: "`200`, sent twice",
      POST: "`unexpected` 502, its text in `error`, sent once",
    },
    {
      name: "503 with `Retry-After`",
      server: "answers 503 with `Retry-After: 1`, then as documented",
      answers: [answer("503 Service Unavailable", "", "Retry-After: 1"), healthy],
      GET: "`200` after the wait, sent twice",
      POST: "`unexpected` 503 with its `retry-after`, sent once",
    },
    {
      name: "503 whose body never ends",
      server: "sends the headers of a 503 and half a body, then answers as documented",
      answers: [answer("503 Service Unavailable", html).slice(0, -9), healthy],
      timeout: 1000,
      GET: "`200`, sent twice",
      POST: "`TimeoutError`, sent once",
    },
  ],
  "Rate limits": [
    {
      name: "429 storm",
      server: "answers 429 three times, then as documented",
      answers: [...Array<Answer>(3).fill(answer("429 Too Many Requests", "{}")), healthy],
      GET: "`200`, sent 4 times",
      POST: "`200`, sent 4 times",
    },
    {
      name: "429 with `Retry-After`",
      server: "answers 429 with `Retry-After: 1`, then as documented",
      answers: [answer("429 Too Many Requests", "{}", "Retry-After: 1"), healthy],
      GET: "`200` after the wait, sent twice",
      POST: "`200` after the wait, sent twice",
    },
    {
      name: "429 with a long `Retry-After`",
      server: "answers 429 with a wait beyond `maxRetryAfter`",
      answers: [answer("429 Too Many Requests", "{}", "Retry-After: 3600")],
      GET: "`429` with its `retry-after`, sent once",
      POST: "`429` with its `retry-after`, sent once",
    },
    {
      name: "429 with a senseless `Retry-After`",
      server: "answers 429 with `Retry-After: -1`, then as documented",
      answers: [answer("429 Too Many Requests", "{}", "Retry-After: -1"), healthy],
      GET: "`200`, sent twice",
      POST: "`200`, sent twice",
    },
    {
      name: "Empty 429",
      server: "answers every request with 429 and no body",
      answers: [answer("429 Too Many Requests", "")],
      GET: "`429`, sent 4 times",
      POST: "`429`, sent 4 times",
    },
    {
      name: "429 with HTML",
      server: "answers every request with 429 and a page",
      answers: [answer("429 Too Many Requests", html)],
      GET: "`unexpected` 429, its text in `error`, sent 4 times",
      POST: "`unexpected` 429, its text in `error`, sent 4 times",
    },
    {
      name: "429 whose body never ends",
      server: "sends the headers of a 429 and half a body, then answers as documented",
      answers: [answer("429 Too Many Requests", html).slice(0, -9), healthy],
      timeout: 1000,
      GET: "`200`, sent twice",
      POST: "`200`, sent twice",
    },
  ],
  Redirects: [
    {
      name: "Redirect to another origin",
      server: "answers 302 with the `Location` of another server",
      answers: [(connection, otherUrl) => connection.write(answer("302 Found", "", `Location: ${otherUrl}/doors`))],
      ...redirected,
    },
    {
      name: "Redirect that keeps method and body",
      server: "answers 307 with the `Location` of another server",
      answers: [
        (connection, otherUrl) => connection.write(answer("307 Temporary Redirect", "", `Location: ${otherUrl}/doors`)),
      ],
      GET: "`unexpected` 307, sent once",
      POST: "`unexpected` 307, sent once",
    },
    {
      name: "Redirect within the origin",
      server: "answers 302 with another path",
      answers: [answer("302 Found", "", "Location: /gates"), healthy],
      ...redirected,
    },
    {
      name: "Redirect loop",
      server: "answers 302 with the path that was asked for",
      answers: [answer("302 Found", "", "Location: /doors")],
      ...redirected,
    },
    {
      name: "303 with `Location`",
      server: "answers a documented 303",
      answers: [answer("303 See Other", "", "Location: /doors/7"), healthy],
      GET: "`303` with its `location`, sent once",
      POST: "`303` with its `location`, sent once",
    },
    {
      name: "303 without `Location`",
      server: "answers a documented 303 that leads nowhere",
      answers: [answer("303 See Other", "")],
      GET: "`303`, sent once",
      POST: "`303`, sent once",
    },
  ],
};

function answer(status: string, body: string, ...headers: string[]): string;
function answer(status: string, body: Uint8Array, ...headers: string[]): Uint8Array;
function answer(status: string, body: string | Uint8Array, ...headers: string[]): string | Uint8Array {
  const head = [`HTTP/1.1 ${status}`, `Content-Length: ${body.length}`, ...headers, "", ""].join("\r\n");
  return typeof body === "string" ? head + body : Buffer.concat([Buffer.from(head), body]);
}

function sendThen(connection: Socket, bytes: string, next: () => void): void {
  // A reset overtakes what has not been read yet.
  connection.write(bytes, () => setTimeout(next, 10));
}

function trickle(connection: Socket): void {
  const bytes = [...json];
  connection.write(answer("200 OK", json).slice(0, -json.length));
  const timer = setInterval(() => connection.write(bytes.shift() ?? ""), timeout / 5);
  connection.on("close", () => clearInterval(timer));
}
