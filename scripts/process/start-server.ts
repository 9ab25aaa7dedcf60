import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A server on loopback, in a separate process. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Options of `startServer`. */
export interface ServerOptions {
  /** The script that Node runs, and its arguments. */
  args: string[];
  port: number;
  /** The path that responds once the server is ready. */
  ready: string;
  /** File for the output of the server. */
  log: string;
  variables?: Record<string, string>;
}

/**
 * Starts a server on loopback and waits until it responds.
 *
 * @throws {Error} if it exits first, or does not respond within 30 seconds.
 */
export async function startServer({ args, port, ready, log, variables }: ServerOptions): Promise<RunningServer> {
  const server = spawn(process.execPath, args, {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = createWriteStream(log);
  server.stdout?.pipe(output, { end: false });
  server.stderr?.pipe(output, { end: false });

  const url = `http://127.0.0.1:${port}`;
  const close = () => stop(server);
  try {
    await waitForAnswer(server, url + ready);
  } catch (error) {
    await close();
    throw new Error(`${args[0]} does not answer at ${url}; what it printed is in ${log}.`, { cause: error });
  }
  return { url, close };
}

/** A port of loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

async function waitForAnswer(server: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (server.exitCode === null && Date.now() < deadline) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await setTimeout(100);
  }
  throw new Error(server.exitCode === null ? "It took longer than 30 s." : `It ended with code ${server.exitCode}.`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill();
  await exit;
}
