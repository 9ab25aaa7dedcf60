import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { embedSpecs } from "./main.ts";

/**
 * Called by Vitest before the tests, so that a single test file runs in a fresh clone without a build.
 *
 * `pnpm test:watch` runs tests again when a spec or a generated `openapi.json` changes (`vitest.config.ts`). The documents are
 * embedded again then, which runs the tests of the mock if one has changed.
 */
export function setup(project: TestProject): void {
  const root = join(import.meta.dirname, "../..");
  embedSpecs(root);
  project.onTestsRerun(() => embedSpecs(root));
}
