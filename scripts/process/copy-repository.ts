import { runSteps } from "./run-steps.ts";

/** Who commits in the copy: its commits and tags go away with it. */
export const rehearser: Record<string, string> = {
  GIT_AUTHOR_NAME: "Rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@localhost",
  GIT_COMMITTER_NAME: "Rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@localhost",
};

/** Clones what is committed into a folder and installs its dependencies from the lockfile. */
export async function copyRepository(root: string, folder: string): Promise<void> {
  await runSteps(root, [["git", "clone", "--quiet", root, folder]]);
  await runSteps(folder, [["pnpm", "install", "--frozen-lockfile", "--prefer-offline"]]);
}

/** Whether there is something in the repository that a clone of it does not have. */
export async function hasUncommitted(root: string): Promise<boolean> {
  return (await runSteps(root, [["git", "status", "--porcelain"]])).trim() !== "";
}
