import { type AddressInfo, createServer, type Socket } from "node:net";

/** What the server does when a request has arrived: the bytes that it sends, or whatever else it does to the connection. */
export type Answer = string | Uint8Array | ((connection: Socket, otherUrl: string) => void);

/** A request as it came over the wire, body included. */
export interface ArrivedRequest {
  text: string;
  /** In milliseconds, by the monotonic clock. */
  time: number;
}

/** A server on a real socket that answers byte for byte as it is told. It is down once disposed of. */
export interface HostileServer extends AsyncDisposable {
  readonly url: string;
  /** One for each request to come; the last one stays. */
  answers: Answer[];
  readonly requests: ArrivedRequest[];
  readonly connections: ReadonlySet<Socket>;
}

/** Starts a server; `otherUrl` is where its redirects to elsewhere lead. */
export async function startHostileServer(answers: Answer[], otherUrl = ""): Promise<HostileServer> {
  const connections = new Set<Socket>();
  // Not node:http, which would mend or refuse most of what is to be sent.
  const server = createServer((connection) => {
    let received = "";
    connections.add(connection);
    connection.on("close", () => connections.delete(connection));
    // The client may hang up in the middle of an answer.
    connection.on("error", () => {});
    connection.on("data", (bytes) => {
      received += bytes.toString("latin1");
      if (!isComplete(received)) return;
      hostile.requests.push({ text: received, time: performance.now() });
      received = "";
      const answer = (hostile.answers.length > 1 ? hostile.answers.shift() : hostile.answers[0]) ?? "";
      if (typeof answer === "function") answer(connection, otherUrl);
      else connection.write(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const hostile: HostileServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
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
