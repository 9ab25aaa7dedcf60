import { join, resolve } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { verifyReleases } from "./release-plan.ts";

await runCommand({
  usage: `pnpm release [--from folder]

Publishes the tarballs that pnpm release:pack made, after comparing their hashes.

  --from  the folder of the tarballs, "release" by default`,
  options: { from: { type: "string", default: "release" } },
  async run({ from }) {
    const root = join(import.meta.dirname, "../..");
    const folder = resolve(root, from);
    await verifyReleases(folder);
    // The announcement creates the tags: only that job may write to the repository.
    return runSteps(root, [["pnpm", "exec", "changeset", "publish", "--from-pack-dir", folder, "--no-git-tag"]]);
  },
});
