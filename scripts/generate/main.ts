import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";

// A third of the time of a run is the compilation of its libraries. The cache only serves modules that are loaded later.
enableCompileCache();

await runCommand({
  usage: `pnpm generate | pnpm generate:check | node scripts/generate/main.ts [--check] [target…]

Writes the files that follow from the specs. A target is a service, or docs.

  --check  writes nothing and fails if a file is stale`,
  options: { check: { type: "boolean" } },
  maxArguments: Number.POSITIVE_INFINITY,
  async run(values, targets) {
    const { generate } = await import("./generate.ts");
    return generate(join(import.meta.dirname, "../.."), { ...values, targets });
  },
});
