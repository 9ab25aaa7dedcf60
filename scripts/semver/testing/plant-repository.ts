import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { listServices } from "../../spec/list-services.ts";

const checkout = join(import.meta.dirname, "../../..");
const services = ["export", "synchronization"];

/** A copy of what the verdict reads of this repository, with two of its services, in a git repository of its own that goes away with the test. */
export function plantRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "verdict-test-")));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const isWanted = (path: string) => !/(^|\/)(node_modules|dist|\.turbo)(\/|$)/.test(relative(checkout, path));
  for (const path of ["specs", "packages", "examples", ".changeset/config.json", "package.json"]) {
    cpSync(join(checkout, path), join(root, path), { recursive: true, filter: isWanted });
  }
  for (const service of listServices(root).filter((name) => !services.includes(name))) {
    for (const path of ["specs", "packages"]) rmSync(join(root, path, service), { recursive: true });
  }
  // As before the first release, whatever the checkout has come to since.
  for (const service of services) {
    setVersion(root, service, "0.0.0");
    rmSync(join(root, "packages", service, "CHANGELOG.md"), { force: true });
    writeFileSync(
      join(root, `.changeset/${service}.md`),
      `---\n"@itwin-rest/${service}": minor\n---\n\nAdded a client.\n`,
    );
  }
  linkModules(root);
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  git(root, "init", "--quiet");
  commit(root);
  return root;
}

/** Commits all that is there. */
function commit(root: string): void {
  git(root, "add", "--all");
  git(root, "-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "test");
}

/** Releases every service, as far as the verdict can see: the changesets are gone, and version and tag are there. */
export function release(root: string, version: string): void {
  rmSync(join(root, ".changeset"), { recursive: true });
  mkdirSync(join(root, ".changeset"));
  cpSync(join(checkout, ".changeset/config.json"), join(root, ".changeset/config.json"));
  for (const service of services) {
    setVersion(root, service, version);
    writeFileSync(join(root, "packages", service, "CHANGELOG.md"), `# ${service}\n\n## ${version}\n`);
  }
  commit(root);
  for (const service of services) git(root, "tag", `@itwin-rest/${service}@${version}`);
}

/** Gives a package another version. */
export function setVersion(root: string, service: string, version: string): void {
  const path = join(root, "packages", service, "package.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), version }));
}

/** Runs git in a planted repository. */
export function git(root: string, ...args: string[]): void {
  execFileSync("git", args, { cwd: root, stdio: "ignore" });
}

function linkModules(root: string): void {
  const examples = readdirSync(join(checkout, "examples")).map((name) => `examples/${name}/node_modules`);
  for (const path of ["node_modules", "packages/core/node_modules", ...examples]) {
    symlinkSync(join(checkout, path), join(root, path));
  }
  for (const service of services) {
    mkdirSync(join(root, "packages", service, "node_modules"));
    symlinkSync(join(root, "packages"), join(root, "packages", service, "node_modules/@itwin-rest"));
  }
}
