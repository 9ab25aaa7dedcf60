import { execFile, spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { SemverError } from "./semver-error.ts";

/** Returns the full name of the commit behind a reference. */
export async function readCommit(root: string, reference: string): Promise<string> {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
  if (commit === undefined) throw new SemverError(`Unknown commit ${reference}. Check its spelling, or fetch it.`);
  return commit.trim();
}

/** Lists the tags of releases that the current commit builds on, such as `@itwin-rest/export@1.2.3`. */
export async function listTags(root: string): Promise<string[]> {
  return (await git(root, ["tag", "--list", "*@*", "--merged", "HEAD"]))?.split("\n").filter(Boolean) ?? [];
}

/** True for a shallow clone. */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
}

/** Reads files of a commit in one go, by path from the root of the repository. */
export async function readFilesAt(
  root: string,
  commit: string,
  isWanted: (path: string) => boolean,
): Promise<Map<string, string>> {
  const listed = (await git(root, ["ls-tree", "-r", "-z", commit])) ?? "";
  const entries = listed.split("\0").flatMap((entry) => {
    const [, object = "", path = ""] = /^\S+ blob (\S+)\t(.*)$/s.exec(entry) ?? [];
    return path && isWanted(path) ? [{ object, path }] : [];
  });
  const batch = spawn("git", ["cat-file", "--batch"], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  batch.stdin.end(entries.map(({ object }) => `${object}\n`).join(""));
  const output = await buffer(batch.stdout);
  const files = new Map<string, string>();
  let start = 0;
  for (const { path } of entries) {
    const end = output.indexOf("\n", start) + 1;
    const size = Number(output.toString("utf8", start, end).split(" ")[2]);
    files.set(path, output.toString("utf8", end, end + size));
    start = end + size + 1;
  }
  return files;
}

async function git(root: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT") throw new SemverError("git is not installed. It is needed to find the last release.");
    if (stderr.includes("not a git repository")) {
      throw new SemverError(
        `${root} is not a git repository. Clone the repository to compare it with its last release.`,
      );
    }
    return undefined;
  }
}
