import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Registry } from "./start-registry.ts";

/** The project with the registry and workerd. */
export const servers: string = join(import.meta.dirname, "servers");

/** Everything that releases are tried with. */
export interface Setup {
  /** A project with the compilers and the runtimes of users. */
  tools: string;
  registry: Registry;
  /** `undefined` if there is no Chromium. */
  browser: Browser | undefined;
  /** Called with a line about each step. */
  log(line: string): void;
}
