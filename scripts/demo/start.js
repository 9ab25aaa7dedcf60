import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runPnpmInstall } from "../process/install-project.js";

// JavaScript, because npm starts it with the Node of the user. Installs what the examples need at run time, including the
// Node that runs TypeScript, unless `pnpm install` has installed everything.
const root = join(import.meta.dirname, "../..");
if (!existsSync(join(root, "node_modules/.modules.yaml"))) {
  console.error("Installing the examples.");
  const examples = ["@itwin-rest/example-authorize...", "@itwin-rest/example-node-*..."];
  runPnpmInstall(root, ["--prod", ...examples.flatMap((name) => ["--filter", name])]);
  // pnpm would take this for a complete installation, and not install the rest before its next script.
  rmSync(join(root, "node_modules/.pnpm-workspace-state-v1.json"));
}
// By name, which is now the installed Node if there is one: npm and pnpm put node_modules/.bin first on the path.
const args = [join(import.meta.dirname, "main.ts"), ...process.argv.slice(2)];
process.exitCode = spawnSync("node", args, { stdio: "inherit" }).status ?? 1;
