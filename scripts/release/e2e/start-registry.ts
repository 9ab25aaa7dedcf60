import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort, type RunningServer, startServer } from "../../process/start-server.ts";

/** A registry of our own packages on loopback. */
export interface Registry extends RunningServer {
  /** The line of an `.npmrc` that sends our scope here, and nothing else. */
  scope: string;
  /** What publishing needs in its environment. */
  variables: Record<string, string>;
}

/**
 * Starts a registry that knows nothing but what is published to it.
 *
 * `uplink` makes it look there for what it does not know, such as a version of core that was released before.
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
  // Any token will do, but none is refused. Without a line of the user's own configuration, and with this registry for all
  // scopes, there is neither a place nor a token with which a rehearsal could publish for good.
  await writeFile(userConfig, `registry=${server.url}/\n${scope}//127.0.0.1:${port}/:_authToken=rehearsal\n`);
  // A script that npx started has the name in lower case too, and that one wins.
  const variables = { NPM_CONFIG_USERCONFIG: userConfig, npm_config_userconfig: userConfig };
  return { ...server, scope, variables };
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
