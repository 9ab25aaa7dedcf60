import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createTarball, type PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

/** Checks that packing again gives the same bytes: whoever doubts a release can pack its commit and compare. */
export async function checkReproducible({ name, source, tarball }: PackedPackage): Promise<CheckResult> {
  const second = tarball.replace(/\.tgz$/, ".again.tgz");
  await createTarball(source, second);
  const [one, other] = await Promise.all([tarball, second].map(hashOf));

  const problems =
    one === other
      ? []
      : ["packs to other bytes each time. Look for a script or a file that writes the time, or a random id."];
  return { package: name, check: "reproducible", summary: `sha256 ${one}`, problems };
}

async function hashOf(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}
