#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { MockPlatform } from "./create-mock-platform.js";
import { readScenario } from "./read-scenario.js";

const usage = `Serves a mock of the iTwin Platform until it is interrupted.

Usage: itwin-mock [options]

  --port <number>    port to listen on, 0 for a free one (default: 3000)
  --host <address>   address to listen on (default: 127.0.0.1)
  --scenario <file>  JSON file with faults, consents, quirks, tier, speed and seed
  --speed <number>   factor by which runs are faster than one minute (default: 1)
  --help             show this help
  --version          show the version
`;

const options = readOptions();
if (options.help) process.stdout.write(usage);
else if (options.version) console.log(readVersion());
else await serve(options.port, options.host, await createPlatform(options.scenario, options.speed));

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "3000" },
        host: { type: "string", default: "127.0.0.1" },
        scenario: { type: "string" },
        speed: { type: "string" },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    // Digits only: Number("") is 0, which would silently use a free port.
    if (!/^\d+$/.test(values.port) || port > 65535) {
      throw new Error(`--port must be a number from 0 to 65535, got '${values.port}'`);
    }
    const speed = values.speed === undefined ? undefined : Number(values.speed);
    if (speed !== undefined && !(Number.isFinite(speed) && speed > 0)) {
      throw new Error(`--speed must be a number above 0, got '${values.speed}'`);
    }
    return { ...values, port, speed };
  } catch (error) {
    return fail(2, `${messageOf(error)} (see itwin-mock --help)`);
  }
}

// The platform and the server are imported when they are used, so that `--help` and a mistake need not wait for them.
async function createPlatform(file: string | undefined, speed: number | undefined): Promise<MockPlatform> {
  try {
    const scenario = file === undefined ? {} : readScenario(file);
    const { createMockPlatform } = await import("./create-mock-platform.js");
    return createMockPlatform({ ...scenario, ...(speed !== undefined && { speed }) });
  } catch (error) {
    return fail(2, `${file}: ${messageOf(error)}`);
  }
}

function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

async function serve(port: number, host: string, platform: MockPlatform): Promise<void> {
  const { startMockServer } = await import("./start-mock-server.js");
  const { platformSpec } = await import("./spec/platform-spec.js");
  const server = await startMockServer({ port, host, platform }).catch((error: NodeJS.ErrnoException) =>
    fail(1, error.code === "EADDRINUSE" ? `port ${port} is in use. Choose another one with --port.` : messageOf(error)),
  );
  console.log(`itwin-mock listening on ${server.url}`);
  for (const { title, url } of platformSpec().services) console.log(`  ${title}: ${server.url}${url.pathname}`);

  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close());
}

function fail(exitCode: number, message: string): never {
  console.error(`itwin-mock: ${message}`);
  process.exit(exitCode);
}

// One line: Node's own messages continue with advice about positional arguments, which the command does not have.
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\. .*$/s, "").replaceAll(/\s+/g, " ");
}
