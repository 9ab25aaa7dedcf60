import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runSteps, type Step } from "../../process/run-steps.ts";
import type { Release } from "../release-plan.ts";
import type { Setup } from "./setup.ts";

export const installers = ["npm", "pnpm", "bun"] as const;
export type Installer = (typeof installers)[number];

/**
 * Installs a released package from the registry, as the only dependency of a new project.
 *
 * @throws {UserError} with the output of the installer.
 */
export async function installRelease(
  { name, version }: Release,
  installer: Installer,
  project: string,
  { registry, tools }: Setup,
): Promise<void> {
  await mkdir(project, { recursive: true });
  const manifest = { name: "user", private: true, type: "module", dependencies: { [name]: version } };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest, null, 2));
  await writeFile(join(project, ".npmrc"), registry.scope);
  // Otherwise pnpm does not install a version of the last 24 hours. JSON is YAML.
  if (installer === "pnpm") await writeFile(join(project, "pnpm-workspace.yaml"), '{ "minimumReleaseAge": 0 }');

  const commands: Record<Installer, Step> = {
    npm: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund"],
    pnpm: ["pnpm", "install", "--prefer-offline"],
    bun: [join(tools, "node_modules/bun/bin/bun"), "install"],
  };
  // A separate cache: an earlier test may have had other packages at the same port.
  const cache = join(project, ".cache");
  await runSteps(project, [commands[installer]], {
    npm_config_cache: join(cache, "npm"),
    XDG_CACHE_HOME: cache,
    BUN_INSTALL_CACHE_DIR: join(cache, "bun"),
  });
}
