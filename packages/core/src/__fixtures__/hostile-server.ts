import { type AddressInfo, createServer, type Socket } from "node:net";

/** Reaction to a request: bytes to send, or a function that uses the connection in another way. */
export type ServerResponse = string | Uint8Array | ((connection: Socket, otherUrl: string) => void);

/** A request as received over the wire, including its body. */
export interface ArrivedRequest {
  text: string;
  /** In milliseconds, by the monotonic clock. */
  time: number;
}

/** A server on a real socket that sends exactly the given bytes. It is down once disposed of. */
export interface HostileServer extends AsyncDisposable {
  readonly url: string;
  /** One for each following request; the last one is used for all others. */
  responses: ServerResponse[];
  readonly requests: ArrivedRequest[];
  readonly connections: ReadonlySet<Socket>;
}

/** Starts a server; `otherUrl` is the target of its redirects to another origin. */
export async function startHostileServer(responses: ServerResponse[], otherUrl = ""): Promise<HostileServer> {
  const connections = new Set<Socket>();
  // Not node:http, which would repair or refuse most of these responses.
  const server = createServer((connection) => {
    let received = "";
    connections.add(connection);
    connection.on("close", () => connections.delete(connection));
    // The client may hang up in the middle of a response.
    connection.on("error", () => {});
    connection.on("data", (bytes) => {
      received += bytes.toString("latin1");
      if (!isComplete(received)) return;
      hostile.requests.push({ text: received, time: performance.now() });
      received = "";
      const response = (hostile.responses.length > 1 ? hostile.responses.shift() : hostile.responses[0]) ?? "";
      if (typeof response === "function") response(connection, otherUrl);
      else connection.write(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const hostile: HostileServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    responses,
    requests: [],
    connections,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of connections) connection.destroy();
      }),
  };
  return hostile;
}

function isComplete(request: string): boolean {
  const [head = "", ...rest] = request.split("\r\n\r\n");
  const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
  return rest.length > 0 && rest.join("\r\n\r\n").length >= length;
}
