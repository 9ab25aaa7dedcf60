import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const checkout = join(import.meta.dirname, "../../..");
const packages = ["core", "mock", "export", "synchronization"];
/** The state of git after the release, in an ignored folder. */
const saved = "node_modules/released";
/** Other services and build output, which are left out. */
const unwanted =
  /(^|\/)(node_modules|dist|\.turbo|CHANGELOG\.md)(\/|$)|^(packages|specs)\/(?!core|mock|export|synchronization|shared|README)/;

/** Copies the packages and specs of this repository to a git repository in which all packages are released as 1.0.0. */
export function plantRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "semver-test-")));
  const filter = (path: string) => !unwanted.test(relative(checkout, path).replaceAll("\\", "/"));
  for (const path of ["packages", "specs", "examples", "pnpm-workspace.yaml", ".gitattributes"])
    cpSync(join(checkout, path), join(root, path), { recursive: true, filter });
  // The packages that core depends on.
  symlinkSync(join(checkout, "packages/core/node_modules"), join(root, "packages/core/node_modules"), "junction");
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  for (const name of packages) {
    setVersion(root, name, "1.0.0");
    writeFileSync(join(root, "packages", name, "CHANGELOG.md"), `# ${name}\n\n## 1.0.0\n`);
  }
  git(root, "init", "--quiet");
  git(root, "config", "user.name", "Test");
  git(root, "config", "user.email", "test@example.com");
  commit(root);
  for (const name of packages) git(root, "tag", `@itwin-rest/${name}@1.0.0`);
  cpSync(join(root, ".git"), join(root, saved), { recursive: true });
  return root;
}

/** Commits everything. */
export function commit(root: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "test");
}

/** Restores the planted repository: its files, commits and tags. */
export function reset(root: string): void {
  rmSync(join(root, ".git"), { recursive: true, force: true });
  cpSync(join(root, saved), join(root, ".git"), { recursive: true });
  git(root, "reset", "--quiet", "--hard");
  git(root, "clean", "--quiet", "--force", "-d");
  mkdirSync(join(root, ".changeset"), { recursive: true });
}

/** Gives a package another version. */
export function setVersion(root: string, name: string, version: string): void {
  const path = join(root, "packages", name, "package.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), version }, null, 2));
}

/** Runs git in a planted repository. */
export function git(root: string, ...args: string[]): void {
  execFileSync("git", args, { cwd: root, stdio: "ignore" });
}
