import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublicPackages } from "../../consumer/list-public-packages.ts";
import { packPackage, unpack } from "../../consumer/pack-package.ts";
import type { Release } from "../release-plan.ts";
import type { Registry } from "./start-registry.ts";

/**
 * Returns a line for each package that has changed since its version was published and is not released now.
 *
 * The manifest is not compared, since it contains the versions of other packages of this repository for development.
 */
export async function findUnreleased(
  copy: string,
  releases: Release[],
  { download }: Pick<Registry, "download">,
  folder: string,
): Promise<string[]> {
  const problems: string[] = [];
  for (const source of listPublicPackages(copy)) {
    const { name, shortName, manifest, ...packed } = await packPackage(source, join(folder, "packed"));
    if (releases.some((release) => release.name === name)) continue;

    const published = join(folder, "published", shortName);
    await mkdir(published, { recursive: true });
    await writeFile(join(published, "package.tgz"), await download(name, manifest.version));
    await unpack(join(published, "package.tgz"), published);

    const differing: string[] = [];
    for (const file of packed.files.filter((path) => path !== "package.json")) {
      const [now, then] = await Promise.all([packed.folder, published].map((at) => readText(join(at, file))));
      if (now !== then) differing.push(file);
    }
    const difference = `${name} ${manifest.version} is published with another ${differing.join(", ")}.`;
    if (differing.length > 0) problems.push(`${difference} Name it in the changeset.`);
  }
  return problems;
}

function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
