import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectTemplate } from "../../consumer/create-consumer.ts";
import type { Trial } from "../../consumer/trial.ts";
import { tryCompilers } from "../../consumer/try-compilers.ts";
import { tryRuntimes } from "../../consumer/try-runtimes.ts";
import { runSteps, type Step } from "../../process/run-steps.ts";
import { shortName } from "../../process/short-name.ts";
import type { Release } from "../release-plan.ts";
import { type Cell, listFailures } from "./cell.ts";
import type { Setup } from "./tools.ts";
import { tryPages } from "./try-pages.ts";
import { tryWorkerd } from "./try-workerd.ts";

const installers = ["npm", "pnpm", "bun"] as const;
type Installer = (typeof installers)[number];

/** Installs each release by itself in new projects, with each installer, and tries it as its users would. */
export async function tryReleases(releases: Release[], folder: string, setup: Setup): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const release of releases) {
    const own: Cell[] = [];
    for (const installer of installers) {
      const project = join(folder, `${shortName(release.name)}-by-${installer}`);
      const trials = await tryRelease(release, installer, project, setup);
      own.push(...trials.map((trial) => ({ package: release.name, installer, ...trial })));
    }
    const failures = listFailures(own);
    setup.log(`Tried ${release.name} ${release.version}: ${failures.length} of ${own.length} cells failed.`);
    for (const failure of failures) setup.log(failure);
    cells.push(...own);
  }
  return cells;
}

async function tryRelease(release: Release, installer: Installer, project: string, setup: Setup): Promise<Trial[]> {
  const install = { column: "install", title: "install" };
  try {
    await installRelease(release, installer, project, setup);
  } catch (error) {
    return [{ ...install, problem: error instanceof Error ? error.message : String(error) }];
  }
  const name = shortName(release.name);
  // In parallel, since a compiler keeps a core busy and a runtime mostly waits.
  const trials = await Promise.all([
    tryCompilers(setup.users, project),
    tryRuntimes(setup.users, project, name),
    tryWorkerd(setup.servers, project, name),
    tryPages(setup.browser, project, name),
  ]);
  return [install, ...trials.flat()];
}

/**
 * Creates a user's project that has only the released package, from the registry, and the code of a user.
 *
 * @throws {UserError} with the output of the installer.
 */
async function installRelease({ name, version }: Release, installer: Installer, project: string, setup: Setup) {
  await mkdir(project, { recursive: true });
  for (const file of ["run.js", "tsconfig.json", shortName(name)]) {
    await cp(join(projectTemplate, file), join(project, file), { recursive: true });
  }
  const manifest = { name: "user", private: true, type: "module", dependencies: { [name]: version } };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest, null, 2));
  await writeFile(join(project, ".npmrc"), setup.registry.scope);
  // Otherwise pnpm does not install a version of the last 24 hours. JSON is YAML.
  if (installer === "pnpm") await writeFile(join(project, "pnpm-workspace.yaml"), '{ "minimumReleaseAge": 0 }');

  const commands: Record<Installer, Step> = {
    npm: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund"],
    pnpm: ["pnpm", "install", "--prefer-offline"],
    bun: [join(setup.users, "node_modules/bun/bin/bun"), "install"],
  };
  // A separate cache: an earlier test may have had other packages at the same port.
  const cache = join(project, ".cache");
  const variables = {
    npm_config_cache: join(cache, "npm"),
    XDG_CACHE_HOME: cache,
    BUN_INSTALL_CACHE_DIR: join(cache, "bun"),
  };
  await runSteps(project, [commands[installer]], variables);
}
