import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { embedSpecs } from "../embed-specs/main.ts";
import { runCommand } from "../process/run-command.ts";

const root = join(import.meta.dirname, "../..");

/** Makes Node run the sources of the packages, whose imports name the compiled files, so that a demo needs no build. */
function runSources(): void {
  registerHooks({
    resolve(specifier, context, resolve) {
      const isOfPackages = context.parentURL?.endsWith(".ts") && specifier.startsWith(".");
      const source = isOfPackages ? specifier.replace(/\.js$/, ".ts") : specifier;
      return resolve(source, { ...context, conditions: ["@itwin-rest/source", ...context.conditions] });
    },
  });
}

if (import.meta.main) {
  await runCommand({
    usage: "npm run demo\n\nRuns three examples against the mock platform, from the sources of the packages.",
    async run() {
      embedSpecs(root);
      runSources();
      for (const name of ["authorize", "node-synchronize", "node-export"]) {
        await import(pathToFileURL(join(root, "examples", name, "main.ts")).href);
      }
      return undefined;
    },
  });
}
