import { execFile, spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { UserError } from "../process/user-error.ts";

/** Returns the full name of the commit behind a reference. */
export async function readCommit(root: string, reference: string): Promise<string> {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
  if (!commit) throw new UserError(`Unknown commit ${reference}. Check its spelling, or fetch it.`);
  return commit.trim();
}

/** Returns the commits of the tags that the current commit builds on, by tag, such as `@itwin-rest/export@1.2.3`. */
export async function listTags(root: string): Promise<Map<string, string>> {
  const format = "--format=%(refname:strip=2) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)";
  const lines = (await git(root, ["tag", "--list", "*@*", "--merged", "HEAD", format])).split("\n").filter(Boolean);
  return new Map(lines.map((line) => line.split(" ") as [string, string]));
}

/** Returns whether the clone is shallow. */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}

/** Lists the files of the working tree that differ from those of a commit, new files included. */
export async function listChanged(root: string, commit: string): Promise<string[]> {
  const changed = ["diff", "--name-only", "--no-renames", "--relative", "-z", commit];
  const added = ["ls-files", "--others", "--exclude-standard", "-z"];
  const lists = await Promise.all([changed, added].map((args) => git(root, args)));
  return lists.join("").split("\0").filter(Boolean);
}

/** Reads files of a commit in one go, by path from the root of the repository; those that it lacks are left out. */
export async function readFilesAt(root: string, commit: string, paths: string[]): Promise<Map<string, string>> {
  const batch = spawn("git", ["cat-file", "--batch"], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  batch.stdin.end(paths.map((path) => `${commit}:./${path}\n`).join(""));
  const output = await buffer(batch.stdout);
  const files = new Map<string, string>();
  let start = 0;
  for (const path of paths) {
    const end = output.indexOf("\n", start);
    const [, size] = /^\S+ blob (\d+)$/.exec(output.toString("utf8", start, end)) ?? [];
    start = end + 1;
    if (size === undefined) continue;
    files.set(path, output.toString("utf8", start, start + Number(size)));
    start += Number(size) + 1;
  }
  return files;
}

/** Returns the output of git, which is empty after a failure. */
async function git(root: string, args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT") throw new UserError("git is not installed. It is needed to find the last release.");
    if (!stderr.includes("not a git repository")) return "";
    throw new UserError(`${root} is not a git repository. Clone the repository to compare it with its last release.`);
  }
}
