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
/** Other services and build output, which are left out. */
const unwanted =
  /(^|\/)(node_modules|dist|\.turbo|CHANGELOG\.md)(\/|$)|^(packages|specs)\/(?!core|mock|export|synchronization|shared|README)/;

/** Copies the packages and specs of this repository to a git repository, as before the first release. */
export function plantRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "semver-test-")));
  const filter = (path: string) => !unwanted.test(relative(checkout, path).replaceAll("\\", "/"));
  for (const path of ["packages", "specs", "examples", "pnpm-workspace.yaml", ".gitattributes"])
    cpSync(join(checkout, path), join(root, path), { recursive: true, filter });
  for (const name of packages) setVersion(root, name, "0.0.0");
  // The packages that core depends on.
  symlinkSync(join(checkout, "packages/core/node_modules"), join(root, "packages/core/node_modules"), "junction");
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  git(root, "init", "--quiet");
  git(root, "config", "user.name", "Test");
  git(root, "config", "user.email", "test@example.com");
  commit(root);
  return root;
}

/** Commits everything. */
export function commit(root: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--allow-empty", "--message", "test");
}

/** Releases every package: the changesets are gone, and version, changelog and tag are there. */
export function release(root: string, version: string): void {
  rmSync(join(root, ".changeset"), { recursive: true, force: true });
  for (const name of packages) {
    setVersion(root, name, version);
    writeFileSync(join(root, "packages", name, "CHANGELOG.md"), `# ${name}\n\n## ${version}\n`);
  }
  commit(root);
  for (const name of packages) git(root, "tag", "--force", `@itwin-rest/${name}@${version}`);
}

/** Discards all changes and later releases. */
export function reset(root: string, version: string): void {
  git(root, "checkout", "--quiet", "--force", "--detach", `@itwin-rest/core@${version}`);
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
