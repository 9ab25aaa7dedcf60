import { cp } from "node:fs/promises";
import { join } from "node:path";
import { createConsumer } from "../../consumer/create-consumer.ts";
import { runSteps } from "../../process/run-steps.ts";

/** Where the programs are that a rehearsal needs. */
export interface Tools {
  /** A project with the compilers and the runtimes of users. */
  users: string;
  /** A project with the servers and workerd. */
  servers: string;
}

/** Installs the programs that only a rehearsal needs, in folders of their own. */
export async function installTools(folder: string): Promise<Tools> {
  const users = join(folder, "users");
  const servers = join(folder, "servers");
  await Promise.all([createConsumer([], users), installServers(servers)]);
  return { users, servers };
}

/** Installs the servers from their lockfile: a registry is nothing to take in whatever version there is today. */
async function installServers(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, "servers"), folder, { recursive: true });
  await runSteps(folder, [["pnpm", "install", "--frozen-lockfile", "--prefer-offline"]]);
}
