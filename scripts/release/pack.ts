import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runSteps } from "../process/run-steps.ts";
import { rejectExample } from "./reject-example.ts";
import { type Release, readReleases } from "./release-plan.ts";

/**
 * Packs what the registry does not have yet, once, into a folder that `pnpm release` publishes from, and writes the bill of
 * materials of each package beside it.
 */
export async function packRelease(root: string, folder: string): Promise<Release[]> {
  await rm(folder, { recursive: true, force: true });
  await runSteps(root, [["pnpm", "exec", "changeset", "pack", "--out-dir", folder]]);

  const releases = await readReleases(folder);
  for (const { name } of releases) rejectExample(root, name);
  if (releases.length > 0) {
    const filters = releases.map(({ name }) => `--filter=${name}`);
    const bill = [
      "sbom",
      "--sbom-format=cyclonedx",
      "--prod",
      "--split",
      `--out=${join(folder, "sbom/%s-%v.cdx.json")}`,
    ];
    await runSteps(root, [["pnpm", ...bill, ...filters]]);
  }
  return releases;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "../..");
  const { values } = parseArgs({ options: { out: { type: "string", default: "release" } } });
  const releases = await packRelease(root, join(root, values.out));
  for (const { name, version, integrity } of releases) console.log(`Packed ${name} ${version} ${integrity}`);
  if (releases.length === 0) console.log("Every version is released already.");
}
