import { runSteps } from "./run-steps.ts";

/** Environment variables for commits in a copy of the repository. */
export const committer: Record<string, string> = {
  GIT_AUTHOR_NAME: "Copy",
  GIT_AUTHOR_EMAIL: "copy@localhost",
  GIT_COMMITTER_NAME: "Copy",
  GIT_COMMITTER_EMAIL: "copy@localhost",
};

/** Clones the committed files into a folder and installs the dependencies from the lockfile. */
export async function copyRepository(root: string, folder: string): Promise<void> {
  await runSteps(root, [["git", "clone", "--quiet", root, folder]]);
  await runSteps(folder, [["pnpm", "install", "--frozen-lockfile", "--prefer-offline"]]);
}

/** Returns `true` if there are changes that a clone does not contain. */
export async function hasUncommitted(root: string): Promise<boolean> {
  return (await runSteps(root, [["git", "status", "--porcelain"]])).trim() !== "";
}
