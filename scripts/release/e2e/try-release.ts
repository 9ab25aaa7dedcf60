import { join } from "node:path";
import { copyUserCode } from "../../consumer/create-consumer.ts";
import type { Trial } from "../../consumer/trial.ts";
import { tryCompilers } from "../../consumer/try-compilers.ts";
import { tryRuntimes } from "../../consumer/try-runtimes.ts";
import { shortName } from "../../process/short-name.ts";
import type { Release } from "../release-plan.ts";
import { type Cell, listFailures } from "./cell.ts";
import { type Installer, installers, installRelease } from "./install-release.ts";
import type { Setup } from "./setup.ts";
import { tryPages } from "./try-pages.ts";
import { tryWorkerd } from "./try-workerd.ts";

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
  await copyUserCode(name, project);
  // In parallel, since a compiler keeps a core busy and a runtime mostly waits.
  const trials = await Promise.all([
    tryCompilers(setup.tools, project),
    tryRuntimes(setup.tools, project, name),
    tryWorkerd(project, name),
    tryPages(setup.browser, project, name),
  ]);
  return [install, ...trials.flat()];
}
