import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { VerdictError } from "./verdict-error.ts";

/** The full name of the commit that a reference leads to. */
export async function readCommit(root: string, reference: string): Promise<string> {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
  if (commit === undefined) throw new VerdictError(`There is no commit ${reference}. Is it misspelt, or not fetched?`);
  return commit.trim();
}

/** The newest tag of a package that the current commit builds on, such as `@itwin-rest/export@1.2.3`. */
export async function newestTag(root: string, name: string): Promise<string | undefined> {
  const tags = await git(root, ["tag", "--list", `${name}@*`, "--merged", "HEAD", "--sort=-version:refname"]);
  return tags?.split("\n")[0] || undefined;
}

/** Whether a clone may lack commits and tags. */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ["rev-parse", "--is-shallow-repository"]))?.trim() !== "false";
}

/** The text of a file in a commit, or undefined if the commit does not have it. */
export function readFileAt(root: string, commit: string, path: string): Promise<string | undefined> {
  return git(root, ["show", `${commit}:${path}`]);
}

/** The files of a commit in some folders. */
export async function listFilesAt(root: string, commit: string, folders: string[]): Promise<string[]> {
  const names = await git(root, ["ls-tree", "-r", "--name-only", "-z", commit, "--", ...folders]);
  return names?.split("\0").filter(Boolean) ?? [];
}

/** Whether some paths of the folder differ from a commit. */
export async function hasChangedSince(root: string, commit: string, paths: string[]): Promise<boolean> {
  const differing = await git(root, ["diff", "--name-only", commit, "--", ...paths]);
  return differing !== "";
}

/** @throws {VerdictError} if there is no repository; that git finds nothing is an answer. */
async function git(root: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT") throw new VerdictError("git is not installed, or the folder is not there.");
    if (stderr.includes("not a git repository")) throw new VerdictError(`${root} is not a git repository.`);
    return undefined;
  }
}

const run = promisify(execFile);
