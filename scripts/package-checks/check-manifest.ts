import type { PackedPackage } from "../consumer/pack-package.ts";
import type { Finding } from "./finding.ts";

/** Checks that nothing in the manifest refers to this repository. */
export function checkManifest({ manifest }: PackedPackage): Finding {
  const problems: string[] = [];
  if (JSON.stringify(manifest.exports ?? {}).includes("@itwin-rest/source")) {
    problems.push("exports the condition @itwin-rest/source. Repeat `exports` without it in publishConfig.exports.");
  }

  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  const ranges = Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  for (const [dependency, range] of ranges) {
    if (/^(workspace|catalog|link|file):/.test(range)) {
      problems.push(`depends on ${dependency} by ${range}, which is no range of a registry. Pack with pnpm.`);
    } else if (dependency.startsWith("@itwin-rest/") && !range.startsWith("^")) {
      problems.push(
        `depends on exactly ${dependency} ${range}. Write workspace:^, or each of its patches needs a release of this.`,
      );
    }
  }
  const summary = ranges.map(([dependency, range]) => `${dependency} ${range}`).join(", ") || "no dependencies";
  return { summary, problems };
}
