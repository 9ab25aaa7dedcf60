import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Release } from "../release-plan.ts";
import { type Cell, listFailures, outcomeOf } from "./cell.ts";
import { checkProject } from "./check-project.ts";
import { createProject, type Installer, shortName } from "./create-project.ts";
import type { Tools } from "./install-tools.ts";
import type { Say } from "./release-copy.ts";
import type { Registry } from "./start-registry.ts";

const installers: Installer[] = ["npm", "pnpm", "bun"];

/** Where releases are tried. */
export interface Places {
  registry: Registry;
  tools: Tools;
  browser: Browser | undefined;
}

/** Installs each release by itself in fresh projects, with every installer, and tries it in every place. */
export async function checkReleases(releases: Release[], folder: string, places: Places, say: Say): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const release of releases) {
    const own: Cell[] = [];
    for (const installer of installers) own.push(...(await checkRelease(release, installer, folder, places)));
    const failures = listFailures(own);
    say(`Tried ${release.name} ${release.version} as its users: ${failures.length} of ${own.length} cells failed.`);
    for (const failure of failures) say(failure);
    cells.push(...own);
  }
  return cells;
}

async function checkRelease(release: Release, installer: Installer, folder: string, places: Places): Promise<Cell[]> {
  const name = shortName(release);
  const own = { package: release.name, installer };
  const project = join(folder, `${name}-by-${installer}`);
  const install = { ...own, column: "install", title: "install" };
  try {
    await createProject(project, { ...places, releases: [release], installer });
  } catch (error) {
    return [{ ...install, outcome: outcomeOf(error instanceof Error ? error.message : String(error)) }];
  }
  const findings = await checkProject(project, name, places.tools, places.browser);
  return [{ ...install, outcome: outcomeOf(undefined) }, ...findings.map((finding) => ({ ...own, ...finding }))];
}
