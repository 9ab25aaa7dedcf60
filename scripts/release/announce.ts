import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runSteps } from "../process/run-steps.ts";
import { type Release, readReleases } from "./release-plan.ts";

/** Makes a GitHub release, which tags the commit, for each package that was published: its changes and its bill of materials. */
export async function announceRelease(root: string, folder: string, commit: string): Promise<string[]> {
  const releases = await readReleases(folder);
  for (const release of releases) await runSteps(root, [["gh", ...announcement(root, folder, release, commit)]]);
  return releases.map(({ name, version }) => `Announced ${name}@${version}`);
}

/** What `gh` is asked to do for a release. */
export function announcement(root: string, folder: string, { name, version }: Release, commit: string): string[] {
  const changelog = join(root, "packages", name.slice(name.indexOf("/") + 1), "CHANGELOG.md");
  const notes = existsSync(changelog) ? notesOf(readFileSync(changelog, "utf8"), version) : "";
  const bill = join(folder, "sbom", `${name.replace("@", "").replace("/", "-")}-${version}.cdx.json`);
  const tag = `${name}@${version}`;
  return ["release", "create", tag, bill, "--target", commit, "--title", tag, "--notes", notes];
}

/** What a changelog says of a version, without its heading. */
function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${version}\n`)) ?? "";
  return section.slice(version.length).trim();
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "../..");
  const lines = await announceRelease(root, join(root, "release"), process.env.GITHUB_SHA ?? "HEAD");
  console.log(lines.join("\n"));
}
