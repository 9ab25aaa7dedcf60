import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createMockPlatform, type MockPlatform } from "./create-mock-platform.js";

/** Options of `startMockServer`. */
export interface MockServerOptions {
  /**
   * Port; 0 for a free one.
   *
   * @default 0
   */
  port?: number;
  /**
   * Address.
   *
   * @default "127.0.0.1"
   */
  host?: string;
  /** The platform to serve; a new one by default. */
  platform?: MockPlatform;
}

/** A running mock server. */
export interface MockServer {
  /** Its origin, such as `http://127.0.0.1:3000`, which replaces `https://api.bentley.com`. */
  readonly url: string;
  /** Stops the server and closes open connections. */
  close(): Promise<void>;
}

/**
 * Serves a mock platform over HTTP, by default only to this machine.
 *
 * @throws {Error} If the server cannot listen; `code` is `EADDRINUSE` if the port is in use.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, host = "127.0.0.1", platform = createMockPlatform() } = options;
  const server = createServer((incoming, outgoing) => void serve(platform, incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });

  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(platform: MockPlatform, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await platform.fetch(await toRequest(incoming));
    const body = new Uint8Array(await response.arrayBuffer());
    outgoing.statusCode = response.status;
    outgoing.setHeaders(response.headers).end(body);
  } catch (error) {
    // The client has closed the connection.
    if (outgoing.destroyed) return;
    outgoing.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    outgoing.end(`The mock failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);

  const { method = "GET" } = incoming;
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method,
    headers,
    body: method === "GET" || method === "HEAD" ? null : Buffer.concat(chunks),
  });
}
