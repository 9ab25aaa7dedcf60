/** A package as a registry describes it. */
interface Packument {
  versions: Record<string, { dist: { tarball: string } }>;
}

/**
 * Downloads a version of a package from a registry.
 *
 * @throws {Error} if the registry does not have it.
 */
export async function downloadTarball(registry: string, name: string, version: string): Promise<Uint8Array> {
  const { versions } = await readPackument(registry, name);
  const published = versions[version];
  if (!published) throw new Error(`The registry does not have ${name} ${version}.`);
  const response = await fetch(published.dist.tarball);
  return new Uint8Array(await response.arrayBuffer());
}

async function readPackument(registry: string, name: string): Promise<Packument> {
  const response = await fetch(`${registry}/${name}`);
  if (!response.ok) throw new Error(`The registry answers ${response.status} for ${name}.`);
  return response.json() as Promise<Packument>;
}
