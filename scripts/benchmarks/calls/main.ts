import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { markdownTable } from "../../generate/markdown-table.ts";
import { runCommand } from "../../process/run-command.ts";
import { runSteps } from "../../process/run-steps.ts";
import { UserError } from "../../process/user-error.ts";
import { summarize } from "../statistics.ts";
import { writeSection } from "../write-section.ts";
import { peers, preparePeers } from "./prepare-peers.ts";

const baseline = "openapi-fetch with middleware";
const program = join(peers, "dist/src/measure.js");
// A young generation that holds all objects of a batch, so that the heap grows by the allocations of the calls.
const heapFlags = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

/** The columns of the table by the mode of the measurement. */
const columns = {
  stub: { title: "stub", unit: "µs", factor: 1 },
  "loopback 1": { title: "loopback, one at a time", unit: "µs", factor: 1 },
  "loopback 8": { title: "loopback, eight at once", unit: "µs", factor: 1 },
  heap: { title: "allocated", unit: "kB", factor: 1 / 1000 },
};

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

/** Measures all contenders in turns, so that a slow moment of the machine slows all of them, and returns a table. */
async function compare(rounds: number, filter: string | undefined): Promise<string> {
  await preparePeers();
  const { contenders } = await import(join(peers, "dist/src/contenders.js"));
  const names = Object.keys(contenders).filter((name) => !filter || name === baseline || name.includes(filter));
  await checkRequests(names);

  const server = fork(join(import.meta.dirname, "server.ts"));
  const [port] = await once(server, "message");
  const measured = new Map<string, number[]>();
  const valuesOf = (name: string, mode: string) => measured.get(`${name} ${mode}`) ?? [];
  for (let round = 0; round < rounds; round++) {
    for (const [mode, { factor }] of Object.entries(columns)) {
      for (const name of names) {
        const value = factor * Number(await measure(name, mode, `http://127.0.0.1:${port}`));
        measured.set(`${name} ${mode}`, [...valuesOf(name, mode), value]);
      }
    }
    console.error(`Round ${round + 1} of ${rounds}.`);
  }
  server.disconnect();

  const rows = names.map((name) => {
    const cells = Object.entries(columns).map(([mode, { unit }]) => {
      const { middle, ratio, least, most } = summarize(valuesOf(name, mode), valuesOf(baseline, mode));
      return `${middle.toFixed(1)} ${unit}, ${ratio.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
    });
    return [name, ...cells];
  });
  return markdownTable(["a call with", ...Object.values(columns).map(({ title }) => title)], rows);
}

function measure(name: string, mode: string, url = ""): Promise<string> {
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
