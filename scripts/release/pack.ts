import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runSteps } from "../process/run-steps.ts";
import { rejectExample } from "./reject-example.ts";
import { readReleases } from "./release-plan.ts";

await runCommand({
  usage: `pnpm release:pack [--out folder]

Builds and packs each version that the registry does not have, and writes the bill of materials of each package.

  --out  where the tarballs go, "release" by default`,
  options: { out: { type: "string", default: "release" } },
  async run({ out }) {
    const root = join(import.meta.dirname, "../..");
    const folder = join(root, out);
    await rm(folder, { recursive: true, force: true });
    await runSteps(root, [["pnpm", "exec", "changeset", "pack", "--out-dir", folder]]);

    const releases = await readReleases(folder);
    if (releases.length === 0) return "Every version is released already.";
    for (const { name } of releases) rejectExample(root, name);
    const bill = ["--sbom-format=cyclonedx", "--prod", "--split", `--out=${join(folder, "sbom/%s-%v.cdx.json")}`];
    await runSteps(root, [["pnpm", "sbom", ...bill, ...releases.map(({ name }) => `--filter=${name}`)]]);
    return releases.map(({ name, version, tarball }) => `Packed ${name} ${version} ${tarball.integrity}`).join("\n");
  },
});
