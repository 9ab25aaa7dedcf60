import { join } from "node:path";
import { installProject } from "../process/install-project.js";

/** Called by vitest once before the contract tests. */
export function setup(): void {
  installProject(join(import.meta.dirname, "prism"));
}
