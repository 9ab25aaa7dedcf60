import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { UserError } from "../../process/user-error.ts";
import { servers } from "./setup.ts";

/** A registry of the packages of this repository on loopback. */
export interface Registry extends AsyncDisposable {
  url: string;
  /** The line of an `.npmrc` that sends requests for the scope of this repository here, and no others. */
  scope: string;
  /** Environment variables for publishing. */
  variables: Record<string, string>;
  /** Returns the tarball of a published version. */
  download(name: string, version: string): Promise<Uint8Array>;
}

/**
 * Starts a registry, which contains only packages that are published to it.
 *
 * `uplink` is the registry for the versions that it does not have, such as a core that was released before.
 */
export async function startRegistry(folder: string, uplink?: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const { runServer } = createRequire(join(servers, "package.json"))("verdaccio");
  const server: Server = await runServer(registryConfig(folder, uplink));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  const scope = `@itwin-rest:registry=http://${host}/\n`;
  const userConfig = join(folder, "npmrc");
  // The registry accepts any token, but requires one. The user's own configuration is not read, and this registry is for
  // all scopes, so that the test has neither an address nor a token to publish anywhere else.
  await writeFile(userConfig, `registry=http://${host}/\n${scope}//${host}/:_authToken=e2e\n`);
  return {
    url: `http://${host}`,
    scope,
    // npx sets the name in lower case for the scripts that it starts, and that one takes precedence.
    variables: { NPM_CONFIG_USERCONFIG: userConfig, npm_config_userconfig: userConfig },
    download: (name, version) => download(`http://${host}`, name, version),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function registryConfig(folder: string, uplink: string | undefined): object {
  const everybody = { access: "$all", publish: "$all", unpublish: "$all" };
  return {
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    uplinks: uplink ? { public: { url: uplink } } : {},
    packages: { "@itwin-rest/*": uplink ? { ...everybody, proxy: "public" } : everybody },
    max_body_size: "100mb",
    log: { type: "file", path: join(folder, "log.txt"), level: "warn" },
  };
}

async function download(url: string, name: string, version: string): Promise<Uint8Array> {
  const response = await fetch(`${url}/${name}/${version}`);
  if (!response.ok) throw new UserError(`The registry does not have ${name} ${version}: status ${response.status}.`);
  const { dist } = (await response.json()) as { dist: { tarball: string } };
  return (await fetch(dist.tarball)).bytes();
}
