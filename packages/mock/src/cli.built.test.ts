import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@itwin-rest/mock/server";
import { expect, onTestFinished, test, vi } from "vitest";
import packageJson from "../package.json" with { type: "json" };

// Each test starts a process, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

// The built command, because Node does not resolve an import of `.js` to a `.ts` file.
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  return { child, output };
}

async function run(...args: string[]) {
  const { child, output } = start(...args);
  const [exitCode] = await once(child, "close");
  return { exitCode, ...output };
}

test.each(["SIGINT", "SIGTERM"] as const)("serves on a free port until %s", async (signal) => {
  const { child, output } = start("--port", "0");
  await expect.poll(() => output.stdout, { timeout: 20_000 }).toContain("Synchronization: ");
  const url = /^itwin-mock listening on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(output.stdout)?.[1];

  const response = await fetch(`${url}/export/authorizationinformation`);
  child.kill(signal);
  const [exitCode] = await once(child, "close");

  expect(response.status).toBe(401);
  expect(output.stdout).toContain(`Export: ${url}/export\n`);
  expect(exitCode).toBe(0);
  expect(output.stderr).toBe("");
});

test("prints its options", async () => {
  const { exitCode, stdout } = await run("--help");

  expect(exitCode).toBe(0);
  expect(stdout).toContain("--port <number>");
});

test("prints its version", async () => {
  const { exitCode, stdout } = await run("--version");

  expect(exitCode).toBe(0);
  expect(stdout).toBe(`${packageJson.version}\n`);
});

test.each([
  [["--prot", "3000"], "itwin-mock: Unknown option '--prot' (see itwin-mock --help)\n"],
  [["--port", "http"], "itwin-mock: --port must be a number from 0 to 65535, got 'http' (see itwin-mock --help)\n"],
  [["--port="], "itwin-mock: --port must be a number from 0 to 65535, got '' (see itwin-mock --help)\n"],
  [["--port", "65536"], "itwin-mock: --port must be a number from 0 to 65535, got '65536' (see itwin-mock --help)\n"],
  [["--speed", "fast"], "itwin-mock: --speed must be a number above 0, got 'fast' (see itwin-mock --help)\n"],
  [["3000"], "itwin-mock: Unexpected argument '3000' (see itwin-mock --help)\n"],
])("rejects %j in one line", async (args, message) => {
  const { exitCode, stdout, stderr } = await run(...args);

  expect(stderr).toBe(message);
  expect(stdout).toBe("");
  expect(exitCode).toBe(2);
});

test("reports a port in use", async () => {
  const server = await startMockServer();
  onTestFinished(() => server.close());
  const { port } = new URL(server.url);

  const { exitCode, stderr } = await run("--port", port);

  expect(stderr).toBe(`itwin-mock: port ${port} is in use. Choose another one with --port.\n`);
  expect(exitCode).toBe(1);
});

function writeScenario(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "itwin-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "scenario.json");
  writeFileSync(file, text);
  return file;
}

test("loads a scenario from a file, with the speed of the command line", async () => {
  const scenario = { consents: { alice: ["synchronization"] }, faults: [{ status: 503 }], seed: 2, speed: 2 };
  const { output } = start("--port", "0", "--speed", "60000", "--scenario", writeScenario(JSON.stringify(scenario)));
  await expect.poll(() => output.stdout, { timeout: 20_000 }).toContain("Synchronization: ");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output.stdout)?.[0];
  const connections = `${url}/synchronization/imodels/storageconnections`;
  const alice = { authorization: "Bearer alice" };
  const body = JSON.stringify({ iModelId: "1", sourceFiles: [] });

  const fault = await fetch(connections, { method: "POST", headers: alice, body });
  const { connection } = await (await fetch(connections, { method: "POST", headers: alice, body })).json();
  const path = `${connections}/${connection.id}`;
  const run = await fetch(`${path}/run`, { method: "POST", headers: alice });
  const result = async () => (await (await fetch(`${path}/runs`, { headers: alice })).json()).runs[0].result;

  expect([fault.status, run.status]).toEqual([503, 202]);
  await expect.poll(result, { timeout: 20_000 }).toBe("Success");
});

test.each([
  ["{ speed", "invalid JSON: Expected property name or '}' in JSON at position 2 (line 1 column 3)"],
  ["[]", "expected a JSON object"],
  ['{ "speed": "fast" }', 'Invalid speed: expected a number above 0, got "fast".'],
  ['{ "fautls": [] }', "Unknown option fautls: expected one of consents, faults, now, quirks, seed, speed, tier."],
  [
    '{ "faults": [{ "operationId": "get", "status": 503 }] }',
    'No operation matches the fault {"operationId":"get","status":503}',
  ],
])("rejects the scenario %s in one line", async (text, message) => {
  const file = writeScenario(text);

  const { exitCode, stdout, stderr } = await run("--scenario", file);

  expect(stderr).toBe(`itwin-mock: ${file}: ${message}\n`);
  expect(stdout).toBe("");
  expect(exitCode).toBe(2);
});

test.each([
  ["nowhere.json", "file not found"],
  [".", "EISDIR: illegal operation on a directory, read"],
])("reports that %s is not a readable file", async (file, message) => {
  const { exitCode, stderr } = await run("--scenario", file);

  expect(stderr).toBe(`itwin-mock: ${file}: ${message}\n`);
  expect(exitCode).toBe(2);
});
