import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import { integrityOf } from "../process/integrity-of.ts";
import type { Finding } from "./finding.ts";

/** Checks that the code of a service was built from the `openapi.json` beside it: a build in a cache may be older. */
export async function checkSpec({ folder }: PackedPackage): Promise<Finding> {
  const shipped = integrityOf(await readFile(join(folder, "openapi.json")));
  const code = await readFile(join(folder, "dist/schema.gen.js"), "utf8");
  const problems = code.includes(`specHash = "${shipped}"`)
    ? []
    : ["was built from another openapi.json than it ships. Run pnpm generate, then pnpm build."];
  return { summary: `built from openapi.json ${shipped}`, problems };
}
