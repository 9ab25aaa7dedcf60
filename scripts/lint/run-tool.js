import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installProject } from "../process/install-project.js";

/**
 * Runs a program of `tools/` with the arguments of this process, and installs `tools/` first if necessary.
 *
 * @param {string} program The path below `node_modules`.
 */
export function runTool(program) {
  const folder = join(import.meta.dirname, "tools");
  installProject(folder);
  const args = [join(folder, "node_modules", program), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
}
