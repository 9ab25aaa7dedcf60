import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { verifyReleases } from "./release-plan.ts";

/**
 * Publishes the tarballs that `pnpm release:pack` made. The tags come with the announcement, which may write to the repository.
 *
 * @throws {UserError} if a tarball is not the one that was packed, or the registry refuses one.
 */
async function publish(root: string, folder: string): Promise<string> {
  await verifyReleases(folder);
  return runSteps(root, [["pnpm", "exec", "changeset", "publish", "--from-pack-dir", folder, "--no-git-tag"]]);
}

if (import.meta.main) {
  await runCommand({
    usage: "pnpm release\n\nPublishes the tarballs that pnpm release:pack made.",
    run() {
      const root = join(import.meta.dirname, "../..");
      return publish(root, join(root, "release"));
    },
  });
}
