import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownTable } from "../../generate/markdown-table.ts";
import { copyRepository } from "../../process/copy-repository.ts";
import { runCommand } from "../../process/run-command.ts";
import { withTemporaryFolder } from "../../process/with-temporary-folder.ts";
import { listServices } from "../../spec/list-services.ts";
import { writeSection } from "../write-section.ts";
import { addServices } from "./add-services.ts";
import { type Cost, measureCommand } from "./measure-command.ts";

const editedFile = "packages/export/src/client.ts";

/** The commands; each needs the results of those before it. */
const commands: Record<string, string> = {
  "cold build": "rm -rf .turbo packages/*/dist && pnpm turbo run build --force",
  "build without a change": "pnpm build",
  "build after one edit": "pnpm build",
  generate: "pnpm generate",
  "generate:check": "pnpm generate:check",
  lint: "pnpm lint",
  semver: "pnpm semver",
  "cold typecheck": "rm -f node_modules/.cache/typecheck.json && pnpm typecheck",
  "typecheck without a change": "pnpm typecheck",
  check: "pnpm check",
};

/** Measures the commands with each number of services and returns a table with a column for each. */
async function measurePipeline(root: string, copy: string, counts: number[], skipped: string[]): Promise<string> {
  const names = Object.keys(commands).filter((name) => !skipped.includes(name));
  await copyRepository(root, copy);
  const columns: Record<string, Cost>[] = [];
  for (const count of counts) {
    await addServices(copy, (await listServices(copy)).length, count);
    const column: Record<string, Cost> = {};
    for (const name of names) {
      if (name === "build after one edit") await appendFile(join(copy, editedFile), `// Edit ${count}.\n`);
      const cost = await measureCommand(commands[name] ?? "", copy);
      column[name] = cost;
      console.error(`${count} services, ${name}: ${describe(cost)}`);
    }
    columns.push(column);
  }
  const rows = names.map((name) => [name, ...columns.map((column) => describe(column[name]))]);
  return markdownTable(["command", ...counts.map((count) => `${count} services`)], rows);
}

function describe(cost: Cost | undefined): string {
  if (!cost) return "";
  return `${cost.elapsed.toFixed(1)} s (${cost.processor.toFixed(1)} s of the processor), ${cost.memory.toFixed(0)} MiB`;
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm benchmark:pipeline [--services 10,30,100] [--skip check] [--write]

Adds services to a copy of the repository and measures the commands of a contributor: time, processor time and memory.

  --services  numbers of services
  --skip      a command to leave out, such as check, which takes minutes; can be repeated
  --write     writes the table to docs/performance.md`,
    options: {
      services: { type: "string", default: "10,30,100" },
      skip: { type: "string", multiple: true },
      write: { type: "boolean" },
    },
    run: ({ services, skip = [], write }) =>
      withTemporaryFolder("pipeline", async (folder) => {
        const root = join(import.meta.dirname, "../../..");
        const counts = services.split(",").map(Number);
        const table = await measurePipeline(root, join(folder, "repository"), counts, skip);
        if (write) await writeSection("pipeline", table);
        return table;
      }),
  });
}
