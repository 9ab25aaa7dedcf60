import { join } from "node:path";
import { embedSpecs } from "./main.ts";

/** Called by Vitest before the tests, so that a single test file runs in a fresh clone without a build. */
export function setup(): void {
  embedSpecs(join(import.meta.dirname, "../.."));
}
