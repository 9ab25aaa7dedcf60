import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublicPackages } from "../../consumer/list-public-packages.ts";
import { packPackage } from "../../consumer/pack-package.ts";
import { runSteps } from "../../process/run-steps.ts";
import type { Release } from "../release-plan.ts";
import { downloadTarball } from "./registry-tarball.ts";

/**
 * Finds packages that have changed since their version was published and are not released now, with a line for each.
 *
 * A manifest is left out: it names the versions of other packages of this repository for development.
 */
export async function findUnreleased(
  copy: string,
  releases: Release[],
  registry: string,
  folder: string,
): Promise<string[]> {
  const problems: string[] = [];
  for (const source of await listPublicPackages(copy)) {
    const packed = await packPackage(source, join(folder, "packed"));
    const { name, manifest } = packed;
    if (releases.some((release) => release.name === name)) continue;

    const published = join(folder, "published", packed.shortName);
    await unpack(await downloadTarball(registry, name, manifest.version), published);
    const differing: string[] = [];
    for (const file of packed.files.filter((path) => path !== "package.json")) {
      const [now, then] = await Promise.all([packed.folder, published].map((at) => readText(join(at, file))));
      if (now !== then) differing.push(file);
    }
    if (differing.length > 0) {
      problems.push(
        `${name} ${manifest.version} is published with another ${differing.join(", ")}. Name it in the changeset.`,
      );
    }
  }
  return problems;
}

async function unpack(tarball: Uint8Array, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.tgz"), tarball);
  await runSteps(folder, [["tar", "-xzf", "package.tgz", "--strip-components", "1"]]);
}

function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
