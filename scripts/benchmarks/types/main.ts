import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../../generate/markdown-table.ts";
import { schemaSource } from "../../generate/schema-source.ts";
import { runCommand } from "../../process/run-command.ts";
import { runSteps } from "../../process/run-steps.ts";
import type { SpecDocument } from "../../spec/spec-document.ts";
import { generateHeyApi, peers, preparePeers } from "../calls/prepare-peers.ts";
import { writeSection } from "../write-section.ts";
import { consumerCode, widen } from "./consumer-code.ts";

const root = join(import.meta.dirname, "../../..");
const compilers = {
  "TypeScript 5.9": join(peers, "node_modules/typescript/bin/tsc"),
  "TypeScript 7": join(root, "node_modules/typescript/bin/tsc"),
};
const settings = ["--skipLibCheck", "--target", "es2023", "--module", "nodenext", "--strict", "--noEmit"];

/** Returns a table with the cost of the calls of a service for each library and compiler. */
async function compareTypes(operations: number, calls: number): Promise<string> {
  const folder = join(peers, `generated/types-${operations}`);
  mkdirSync(folder, { recursive: true });
  const definition: SpecDocument = JSON.parse(readFileSync(join(root, "packages/export/openapi.json"), "utf8"));
  const document = widen(definition, operations);
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  writeFileSync(join(folder, "schema.ts"), schemaSource("export", document));
  await generateHeyApi(join(folder, "openapi.json"), join(folder, "hey-api"));

  const rows: string[][] = [];
  for (const [name, code] of Object.entries(consumerCode(calls))) {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, code);
    const costs: string[] = [];
    for (const compiler of Object.values(compilers)) costs.push(await measure(compiler, file));
    rows.push([name, ...costs]);
  }
  return markdownTable([`${calls} calls, ${operations} operations`, ...Object.keys(compilers)], rows);
}

async function measure(compiler: string, file: string): Promise<string> {
  const args = [...settings, "--lib", "es2023,dom,dom.iterable", "--extendedDiagnostics", file];
  // In a folder without a project, which TypeScript 7 refuses to ignore.
  const output = await runSteps(tmpdir(), [[process.execPath, compiler, ...args]]);
  const [, count] = /^Instantiations:\s+(\d+)/m.exec(output) ?? [];
  const [, time] = /^Check time:\s+([\d.]+)s/m.exec(output) ?? [];
  return `${Number(count).toLocaleString("en")}, ${time} s`;
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm benchmark:types [--operations 3,49,1223] [--write]

Counts the types that a compiler instantiates for calls of a service, and the time that it checks them.

  --operations  numbers of operations; all of up to 49 are called, and three of a larger service
  --write       writes the tables to docs/performance.md`,
    options: { operations: { type: "string", default: "3,49,1223" }, write: { type: "boolean" } },
    async run({ operations, write }) {
      await preparePeers();
      const tables: string[] = [];
      for (const count of operations.split(",").map(Number)) {
        tables.push(await compareTypes(count, count < 50 ? count : 3));
      }
      if (write) await writeSection("types", tables.join("\n"));
      return tables.join("\n");
    },
  });
}
