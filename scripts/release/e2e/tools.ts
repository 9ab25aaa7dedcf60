import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createConsumer } from "../../consumer/create-consumer.ts";
import { runSteps } from "../../process/run-steps.ts";
import type { Registry } from "./start-registry.ts";

/** Folders with the programs that only this test needs. */
export interface Tools {
  /** A project with the compilers and the runtimes of users. */
  users: string;
  /** A project with the registry and workerd. */
  servers: string;
}

/** Everything that releases are tried with. */
export interface Setup extends Tools {
  registry: Registry;
  /** `undefined` if there is no Chromium. */
  browser: Browser | undefined;
  /** Called with a line about each step. */
  log(line: string): void;
}

/** Installs the programs in separate folders. */
export async function installTools(folder: string): Promise<Tools> {
  const users = join(folder, "users");
  const servers = join(folder, "servers");
  await Promise.all([createConsumer([], users), installServers(servers)]);
  return { users, servers };
}

/** Installs the servers from their lockfile. */
async function installServers(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, "servers"), folder, { recursive: true });
  await runSteps(folder, [["pnpm", "install", "--frozen-lockfile", "--prefer-offline"]]);
}
