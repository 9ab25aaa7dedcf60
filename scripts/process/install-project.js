import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// JavaScript, because an editor or a Git hook may start a linter with a Node that does not run TypeScript.

/**
 * Installs a folder that has its own lockfile, unless it is installed as the lockfile says.
 *
 * @param {string} folder
 */
export function installProject(folder) {
  const installed = join(folder, "node_modules/.pnpm/lock.yaml");
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(join(folder, "pnpm-lock.yaml")))) return;
  console.error(`Installing ${folder}, which has its own lockfile.`);
  const args = ["install", "--frozen-lockfile", "--prefer-offline"];
  execFileSync("npx", ["-y", packageManager(), ...args], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

function packageManager() {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")).packageManager;
}
