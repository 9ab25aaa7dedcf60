import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { rejectExample } from "./reject-example.ts";
import { type Release, readReleases } from "./release-plan.ts";

/**
 * Packs each version that the registry does not have, once, into a folder that `pnpm release` publishes from, and writes the
 * bill of materials of each package beside it.
 */
async function packRelease(root: string, folder: string): Promise<Release[]> {
  await rm(folder, { recursive: true, force: true });
  await runSteps(root, [["pnpm", "exec", "changeset", "pack", "--out-dir", folder]]);

  const releases = await readReleases(folder);
  for (const { name } of releases) rejectExample(root, name);
  if (releases.length > 0) {
    const bill = ["--sbom-format=cyclonedx", "--prod", "--split", `--out=${join(folder, "sbom/%s-%v.cdx.json")}`];
    await runSteps(root, [["pnpm", "sbom", ...bill, ...releases.map(({ name }) => `--filter=${name}`)]]);
  }
  return releases;
}

if (import.meta.main) {
  await runCommand({
    usage: `pnpm release:pack [--out folder]

Builds and packs each version that the registry does not have.

  --out  where the tarballs go, "release" by default`,
    options: { out: { type: "string", default: "release" } },
    async run({ out = "release" }) {
      const root = join(import.meta.dirname, "../..");
      const releases = await packRelease(root, join(root, out));
      const lines = releases.map(({ name, version, integrity }) => `Packed ${name} ${version} ${integrity}`);
      return lines.join("\n") || "Every version is released already.";
    },
  });
}
