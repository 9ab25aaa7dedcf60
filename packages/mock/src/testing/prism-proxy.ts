import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The project of Prism, which is installed from its own lockfile before the contract tests. */
const project = new URL("../../../../scripts/contract/prism/", import.meta.url);
const prism = fileURLToPath(new URL("node_modules/@stoplight/prism-cli/dist/index.js", project));

/** Prism as a proxy between a client and a service, which responds with an error if either violates the specification. */
export interface PrismProxy {
  url: string;
  close(): Promise<void>;
}

/** Starts Prism in front of `upstream`, with the specification in the built package of a service. */
export async function startPrismProxy(service: string, upstream: string): Promise<PrismProxy> {
  const spec = fileURLToPath(import.meta.resolve(`@itwin-rest/${service}/openapi.json`));
  const port = String(await findFreePort());
  const child = spawn(process.execPath, [prism, "proxy", spec, upstream, "--errors", "--port", port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes("is listening")) break;
  }
  child.stdout.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      child.kill();
      await exited;
    },
  };
}

/** Prism does not support port 0. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
