import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyRepository } from "./rehearse-release/copy-repository.ts";
import { installServers } from "./rehearse-release/install-tools.ts";
import { runSteps } from "./rehearse-release/run-steps.ts";
import { freePort, type RunningServer, startServer } from "./rehearse-release/start-server.ts";
import { countTasks } from "./rehearse-remote-cache/count-tasks.ts";

/**
 * Builds two clones that share a remote cache on loopback, and one without the server: the second clone restores what the
 * first has built, and a server that is gone costs a warning only.
 *
 * @throws {Error} if the second clone builds anything, gets other files, or the build needs the server.
 */
export async function rehearseRemoteCache(root: string, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rehearse-remote-cache-"));
  let server: RunningServer | undefined;
  try {
    const [first, second] = [join(folder, "first"), join(folder, "second")] as const;
    const servers = join(folder, "servers");
    await Promise.all([installServers(servers), copyRepository(root, first), copyRepository(root, second)]);
    const cache = await startCache(servers, folder);
    server = cache.server;
    say(`Made two clones; a remote cache runs at ${server.url}.`);

    const { total, cached: known } = await build(first, cache.variables);
    if (known > 0) throw new Error("The first clone found tasks in a cache that is not the one to be tried.");
    say(`The first clone built ${total} tasks.`);
    const restored = await build(second, cache.variables);
    if (restored.cached < total) throw new Error(`The second clone restored ${restored.cached} of ${total} tasks.`);
    const [one, other] = await Promise.all([readBuilt(first), readBuilt(second)]);
    if (one !== other) throw new Error("The second clone got other files than the first one built.");
    say(`The second clone restored all ${total} tasks, to the same files.`);

    await server.close();
    const { warned } = await build(second, cache.variables, "--force");
    if (!warned) throw new Error("A build without the server did not say that the cache is gone.");
    say("Without the server, it built all again, with a warning.");
  } finally {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startCache(servers: string, folder: string) {
  const port = await freePort();
  const token = "rehearsal";
  const storage = { STORAGE_PROVIDER: "local", STORAGE_PATH: join(folder, "cache") };
  const server = await startServer({
    args: [join(servers, "node_modules/turborepo-remote-cache/dist/cli.js")],
    port,
    ready: "/v8/artifacts/status",
    log: join(folder, "cache.txt"),
    variables: { ...storage, PORT: String(port), HOST: "127.0.0.1", TURBO_TOKEN: token, NODE_ENV: "production" },
  });
  return { server, variables: { TURBO_API: server.url, TURBO_TOKEN: token, TURBO_TEAM: "team_itwin_rest" } };
}

async function build(copy: string, variables: Record<string, string>, ...options: string[]) {
  const output = await runSteps(copy, [["pnpm", "build", ...options]], variables);
  return { ...countTasks(output), warned: /Remote caching unavailable/.test(output) };
}

/** All that the builds have made, in one text. */
async function readBuilt(copy: string): Promise<string> {
  const packages = join(copy, "packages");
  const files = (await readdir(packages, { recursive: true })).filter((path) =>
    /^[^/\\]+[/\\]dist[/\\].+\.[a-z]+$/.test(path),
  );
  const texts = await Promise.all(
    files.sort().map(async (path) => `${path}\n${await readFile(join(packages, path), "utf8")}`),
  );
  return texts.join("\n");
}

if (import.meta.main) {
  try {
    await rehearseRemoteCache(join(import.meta.dirname, ".."), console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
