import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort, type RunningServer, startServer } from "../../process/start-server.ts";
import { UserError } from "../../process/user-error.ts";

/** A registry of the packages of this repository on loopback. */
export interface Registry extends RunningServer {
  /** The line of an `.npmrc` that sends requests for the scope of this repository here, and no others. */
  scope: string;
  /** Environment variables for publishing. */
  variables: Record<string, string>;
  /** Returns the tarball of a published version. */
  download(name: string, version: string): Promise<Uint8Array>;
}

/**
 * Starts a registry that contains only packages published to it.
 *
 * `uplink` is the registry for the versions that it does not have, such as a core that was released before.
 */
export async function startRegistry(servers: string, folder: string, uplink?: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const config = join(folder, "config.yaml");
  // JSON is YAML.
  await writeFile(config, JSON.stringify(registryConfig(folder, uplink)));

  const program = join(servers, "node_modules/verdaccio/bin/verdaccio");
  const args = [program, "--config", config, "--listen", `127.0.0.1:${port}`];
  const server = await startServer({ args, port, ready: "/-/ping", log: join(folder, "log.txt") });

  const scope = `@itwin-rest:registry=${server.url}/\n`;
  const userConfig = join(folder, "npmrc");
  // The registry accepts any token, but requires one. The user's own configuration is not read, and this registry is for
  // all scopes, so that the test has neither an address nor a token to publish anywhere else.
  await writeFile(userConfig, `registry=${server.url}/\n${scope}//127.0.0.1:${port}/:_authToken=e2e\n`);
  // npx sets the name in lower case for the scripts that it starts, and that one takes precedence.
  const variables = { NPM_CONFIG_USERCONFIG: userConfig, npm_config_userconfig: userConfig };
  return { ...server, scope, variables, download: (name, version) => download(server.url, name, version) };
}

function registryConfig(folder: string, uplink: string | undefined): object {
  const everybody = { access: "$all", publish: "$all", unpublish: "$all" };
  return {
    storage: join(folder, "storage"),
    uplinks: uplink ? { public: { url: uplink } } : {},
    packages: { "@itwin-rest/*": uplink ? { ...everybody, proxy: "public" } : everybody },
    max_body_size: "100mb",
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
}

async function download(url: string, name: string, version: string): Promise<Uint8Array> {
  const response = await fetch(`${url}/${name}/${version}`);
  if (!response.ok) throw new UserError(`The registry does not have ${name} ${version}: status ${response.status}.`);
  const { dist } = (await response.json()) as { dist: { tarball: string } };
  return (await fetch(dist.tarball)).bytes();
}
