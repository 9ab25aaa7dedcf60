import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stringify } from "yaml";
import { markdownTable } from "../generate/markdown-table.ts";
import { runCommand } from "../process/run-command.ts";
import { withTemporaryFolder } from "../process/with-temporary-folder.ts";
import type { SpecDocument } from "../spec/spec-document.ts";
import { type Cost, measureCommand } from "./pipeline/measure-command.ts";

const scripts = join(import.meta.dirname, "..");

/** Compares `pnpm generate`, which also lints and compiles, with openapi-typescript alone, on one large definition. */
async function compareGenerators(folder: string, operations: number, rounds: number): Promise<string> {
  const text = await readFile(join(scripts, "../packages/synchronization/openapi.json"), "utf8");
  await mkdir(join(folder, "specs/large"), { recursive: true });
  const spec = join(folder, "specs/large/openapi.yaml");
  await writeFile(spec, stringify(largeSpec(JSON.parse(text), operations), { aliasDuplicateObjects: false }));
  const programs = {
    "openapi-typescript": `import { writeFileSync } from "node:fs";
      import openapiTS, { astToString } from "openapi-typescript";
      const types = await openapiTS(new URL(${JSON.stringify(pathToFileURL(spec))}), { alphabetize: true, silent: true });
      writeFileSync(${JSON.stringify(join(folder, "types.ts"))}, astToString(types));`,
    "pnpm generate": `import { rmSync } from "node:fs";
      import { enableCompileCache } from "node:module";
      enableCompileCache();
      rmSync(${JSON.stringify(join(folder, "packages"))}, { recursive: true, force: true });
      const { generate } = await import(${JSON.stringify(pathToFileURL(join(scripts, "generate/generate.ts")))});
      await generate(${JSON.stringify(folder)}, { targets: ["large"] });`,
  };
  const best: Record<string, Cost> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const flags = name === "pnpm generate" ? "--max-semi-space-size=16" : "";
      const cost = await measureCommand(`node ${flags} --input-type=module -e '${program}'`, scripts);
      const { elapsed, processor, memory } = best[name] ?? cost;
      best[name] = {
        elapsed: Math.min(elapsed, cost.elapsed),
        processor: Math.min(processor, cost.processor),
        memory: Math.min(memory, cost.memory),
      };
    }
  }
  const rows = Object.entries(best).map(([name, cost]) => [
    name,
    `${cost.elapsed.toFixed(1)} s`,
    `${cost.processor.toFixed(1)} s`,
    `${cost.memory.toFixed(0)} MiB`,
  ]);
  return markdownTable([`at least ${operations} operations`, "time", "time of the processors", "memory"], rows);
}

/** Repeats the operations and components of a document under other names until it has at least as many operations. */
function largeSpec(document: SpecDocument, operations: number): object {
  const spec = { ...document, paths: {} as SpecDocument["paths"], components: { ...document.components } };
  let count = 0;
  for (let copy = 0; count < operations; copy++) {
    const text = JSON.stringify(document, (key, value) =>
      key === "application/json" && !value.example ? undefined : value,
    )
      .replaceAll(/"#\/components\/(schemas|parameters|responses)\/\w+/g, `$&Copy${copy}`)
      .replaceAll(/"operationId":"\w+/g, `$&Copy${copy}`);
    const { paths, components } = JSON.parse(text) as SpecDocument;
    for (const [path, item] of Object.entries(paths)) {
      spec.paths[`/copy${copy}${path}`] = item;
      count += Object.keys(item).length;
    }
    for (const kind of ["schemas", "parameters", "responses"] as const) {
      const named = Object.entries(components[kind] ?? {}).map(([name, node]) => [`${name}Copy${copy}`, node]);
      Object.assign(spec.components, {
        [kind]: { ...(copy > 0 && spec.components[kind]), ...Object.fromEntries(named) },
      });
    }
  }
  return spec;
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm benchmark:generate [--operations 1000] [--rounds 3]

Compares pnpm generate, which also lints, bundles and compiles, with openapi-typescript alone, on one large definition.

  --operations  minimum number of operations of the definition
  --rounds      number of runs, of which the best is reported`,
    options: { operations: { type: "string", default: "1000" }, rounds: { type: "string", default: "3" } },
    run: ({ operations, rounds }) =>
      withTemporaryFolder("generate", (folder) => compareGenerators(folder, Number(operations), Number(rounds))),
  });
}
