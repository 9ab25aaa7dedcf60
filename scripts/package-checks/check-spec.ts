import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

/** Checks that the code of a service was built from the `openapi.json` beside it: a build out of a cache may be older. */
export async function checkSpec({ name, folder }: PackedPackage): Promise<CheckResult> {
  const shipped = createHash("sha256")
    .update(await readFile(join(folder, "openapi.json")))
    .digest("base64");
  const code = await readFile(join(folder, "dist/schema.gen.js"), "utf8");
  const built = /specHash = "sha256-(.*?)"/.exec(code)?.[1];

  const problems =
    built === shipped ? [] : [`was built from another openapi.json than it ships. Run pnpm generate, then pnpm build.`];
  return { package: name, check: "spec", summary: `built from openapi.json sha256-${shipped}`, problems };
}
