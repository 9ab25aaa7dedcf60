import { join } from "node:path";
import { installProject } from "../../process/install-project.js";
import { runSteps } from "../../process/run-steps.ts";

/** The project with the other ways to call the same service. */
export const peers: string = join(import.meta.dirname, "../peers");

/** Installs the peers from their lockfile, generates their clients from Export's definition, and compiles them. */
export async function preparePeers(): Promise<void> {
  installProject(peers);
  await generateHeyApi("../../../packages/export/openapi.json", "generated/hey-api");
  await runSteps(peers, [
    [process.execPath, "node_modules/orval/dist/bin/orval.mjs"],
    [process.execPath, "node_modules/typescript/bin/tsc", "-p", "."],
  ]);
}

/** Generates hey-api's client of a definition. Paths are relative to the project of the peers. */
export async function generateHeyApi(definition: string, target: string): Promise<void> {
  const plugins = ["-p", "@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"];
  const program = "node_modules/@hey-api/openapi-ts/bin/run.js";
  await runSteps(peers, [[process.execPath, program, "-i", definition, "-o", target, ...plugins]]);
}
