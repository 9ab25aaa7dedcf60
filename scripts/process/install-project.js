import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// JavaScript, because an editor, a Git hook or npm may start it with a Node that does not run TypeScript.

/**
 * Installs a folder that has its own lockfile, unless it is installed as the lockfile says.
 *
 * @param {string} folder
 */
export function installProject(folder) {
  const installed = join(folder, "node_modules/.pnpm/lock.yaml");
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(join(folder, "pnpm-lock.yaml")))) return;
  console.error(`Installing ${folder}, which has its own lockfile.`);
  runPnpmInstall(folder, []);
}

/**
 * Runs `pnpm install` with the pinned pnpm: the one that runs this command, or else the one that npm provides.
 *
 * @param {string} folder
 * @param {string[]} options
 */
export function runPnpmInstall(folder, options) {
  const { packageManager } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  const { npm_execpath: own, npm_config_user_agent: agent } = process.env;
  const args = ["install", "--frozen-lockfile", "--prefer-offline", ...options];
  const isPinned = own && agent?.startsWith(`${packageManager.replace("@", "/")} `);
  const [program, prefix] = isPinned ? [own, []] : ["npx", ["-y", packageManager]];
  execFileSync(program, [...prefix, ...args], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
