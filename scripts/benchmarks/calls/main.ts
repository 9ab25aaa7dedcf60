import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { markdownTable } from "../../generate/markdown-table.ts";
import { runCommand } from "../../process/run-command.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import { writeSection } from "../write-section.ts";
import { peers, preparePeers } from "./prepare-peers.ts";
import { summarize } from "./summarize.ts";

const baseline = "openapi-fetch with middleware";
const modes = { stub: "µs", "loopback 1": "µs", "loopback 8": "µs", heap: "kB" };
const program = join(peers, "dist/src/measure.js");
// A young generation that holds all objects of a batch, so that the heap grows by the allocations of the calls.
const heapFlags = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

type Mode = keyof typeof modes;

/** Measures all contenders in turns, so that a slow moment of the machine slows all of them, and returns a table. */
async function compare(rounds: number, filter: string | undefined): Promise<string> {
  await preparePeers();
  const { contenders } = await import(join(peers, "dist/src/contenders.js"));
  const names = Object.keys(contenders).filter((name) => !filter || name === baseline || name.includes(filter));
  await checkRequests(names);

  const server = fork(join(import.meta.dirname, "server.ts"));
  const [port] = await once(server, "message");
  const measured = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const mode of Object.keys(modes) as Mode[]) {
      for (const name of names) {
        const value = Number(await measure(name, mode, `http://127.0.0.1:${port}`));
        const key = `${name} ${mode}`;
        measured.set(key, [...(measured.get(key) ?? []), mode === "heap" ? value / 1000 : value]);
      }
    }
    console.error(`Round ${round + 1} of ${rounds}.`);
  }
  server.disconnect();

  const rows = names.map((name) => [
    name,
    ...(Object.keys(modes) as Mode[]).map((mode) => {
      const values = (of: string) => measured.get(`${of} ${mode}`) ?? [];
      const { middle, ratio, least, most } = summarize(values(name), values(baseline));
      return `${middle.toFixed(1)} ${modes[mode]}, ${ratio.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
    }),
  ]);
  return markdownTable(
    ["a call with", "stub", "loopback, one at a time", "loopback, eight at once", "allocated"],
    rows,
  );
}

function measure(name: string, mode: Mode | "request", url = ""): Promise<string> {
  const flags = mode === "heap" ? heapFlags : [];
  return runSteps(peers, [[process.execPath, ...flags, program, name, mode, url]]);
}

/** @throws {UserError} if two contenders send another request or return another result. */
async function checkRequests(names: string[]): Promise<void> {
  const expected = await measure(baseline, "request");
  for (const name of names) {
    const request = await measure(name, "request");
    if (request !== expected) throw new UserError(`${name} makes another call:\n${request}instead of\n${expected}`);
  }
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm benchmark:calls [--rounds 9] [--only name] [--write]

Compares the processor time and the memory of a call with other libraries: the median of all rounds, and the ratio to
${baseline} with its least and most. Each measurement is a separate process.

  --rounds  number of rounds
  --only    measures only the contenders with this text in their names, and the baseline
  --write   writes the table to docs/performance.md`,
    options: { rounds: { type: "string", default: "9" }, only: { type: "string" }, write: { type: "boolean" } },
    async run({ rounds, only, write }) {
      const table = await compare(Number(rounds), only);
      if (write) await writeSection("calls", table);
      return table;
    },
  });
}
