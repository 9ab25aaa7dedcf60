import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

/** What users write, in a folder of `consumer/` for each package: a call to run, and types to compile. */
const files = ["call.js", "types.ts"];

/** Checks that the other checks have something to run and to compile. */
export function checkConsumer({ name, shortName }: Named, consumer: string): CheckResult {
  const missing = files.filter((file) => !existsSync(join(consumer, shortName, file)));
  const problems = missing.map(
    (file) => `misses scripts/consumer/project/${shortName}/${file}. Write it like those of the other packages.`,
  );
  return { package: name, check: "consumer", summary: files.join(", "), problems };
}

type Named = Pick<PackedPackage, "name" | "shortName">;
