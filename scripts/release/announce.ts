import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { shortName } from "../process/short-name.ts";
import { type Release, readReleases } from "./release-plan.ts";

/** Returns the arguments of `gh` that create the release of a package: its tag, its changes and its bill of materials. */
export function announcement(root: string, folder: string, { name, version }: Release, commit: string): string[] {
  const changelog = join(root, "packages", shortName(name), "CHANGELOG.md");
  const notes = existsSync(changelog) ? notesOf(readFileSync(changelog, "utf8"), version) : "";
  const bill = join(folder, "sbom", `${name.replace("@", "").replace("/", "-")}-${version}.cdx.json`);
  const tag = `${name}@${version}`;
  return ["release", "create", tag, bill, "--target", commit, "--title", tag, "--notes", notes];
}

/** Returns the section of a version in a changelog, without its heading. */
function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${version}\n`)) ?? "";
  return section.slice(version.length).trim();
}

if (import.meta.main) {
  await runCommand({
    usage:
      "node scripts/release/announce.ts\n\nCreates a GitHub release, which tags the commit, for each published package.",
    async run() {
      const root = join(import.meta.dirname, "../..");
      const folder = join(root, "release");
      const releases = await readReleases(folder);
      const commit = process.env.GITHUB_SHA ?? "HEAD";
      for (const release of releases) await runSteps(root, [["gh", ...announcement(root, folder, release, commit)]]);
      return releases.map(({ name, version }) => `Announced ${name}@${version}`).join("\n");
    },
  });
}
