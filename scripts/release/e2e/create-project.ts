import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runSteps } from "../../process/run-steps.ts";
import type { Release } from "../release-plan.ts";
import type { Tools } from "./install-tools.ts";
import type { Registry } from "./start-registry.ts";

/** How users install packages. */
export type Installer = "npm" | "pnpm" | "bun";

/** What a project is made from. */
export interface ProjectOptions {
  releases: Release[];
  installer: Installer;
  registry: Registry;
  tools: Tools;
}

/**
 * Makes a user's project in `folder` that has nothing but the released packages, from the registry, and what users write.
 *
 * @throws {Error} with what the installer said.
 */
export async function createProject(
  folder: string,
  { releases, installer, registry, tools }: ProjectOptions,
): Promise<void> {
  const consumer = join(import.meta.dirname, "../../consumer/project");
  await mkdir(folder, { recursive: true });
  for (const name of ["run.js", "tsconfig.json", ...releases.map(shortName)]) {
    await cp(join(consumer, name), join(folder, name), { recursive: true });
  }

  const dependencies = Object.fromEntries(releases.map(({ name, version }) => [name, version]));
  const manifest = { name: "user", private: true, type: "module", dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  await writeFile(join(folder, ".npmrc"), registry.scope);
  // A user would wait a day, or say so likewise. JSON is YAML.
  if (installer === "pnpm") await writeFile(join(folder, "pnpm-workspace.yaml"), '{ "minimumReleaseAge": 0 }');

  await runSteps(folder, [commands(tools)[installer]], cacheVariables(folder));
}

/** The name of a package without its scope. */
export function shortName({ name }: Pick<Release, "name">): string {
  return name.slice(name.indexOf("/") + 1);
}

function commands(tools: Tools): Record<Installer, [program: string, ...args: string[]]> {
  return {
    npm: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund"],
    pnpm: ["pnpm", "install", "--prefer-offline"],
    bun: [join(tools.users, "node_modules/bun/bin/bun"), "install"],
  };
}

/** A cache of its own: what was answered at the same port in an earlier rehearsal is not what was published in this one. */
function cacheVariables(folder: string): Record<string, string> {
  const cache = join(folder, ".cache");
  return { npm_config_cache: join(cache, "npm"), XDG_CACHE_HOME: cache, BUN_INSTALL_CACHE_DIR: join(cache, "bun") };
}
