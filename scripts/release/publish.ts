import { join } from "node:path";
import { runSteps } from "../process/run-steps.ts";
import { verifyReleases } from "./release-plan.ts";

/**
 * Publishes the tarballs that `pnpm release:pack` made. Tags come with the announcement, which may write to the repository.
 *
 * @throws {Error} if a tarball is not the one that was packed, or the registry refuses one.
 */
export async function release(root: string, folder: string): Promise<string> {
  await verifyReleases(folder);
  return runSteps(root, [["pnpm", "exec", "changeset", "publish", "--from-pack-dir", folder, "--no-git-tag"]]);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "../..");
  console.log(await release(root, join(root, "release")));
}
