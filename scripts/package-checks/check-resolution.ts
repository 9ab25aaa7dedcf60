import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

// The packages are ESM only, so `require` and the resolution of TypeScript before 4.7 are left out on purpose.
const unsupported = ["node10", "node16-cjs"];

/**
 * Checks that imports resolve to types and code that agree, by the rules of Are The Types Wrong.
 *
 * Its command line is not used: that succeeds for a package without types.
 */
export async function checkResolution({ name, tarball }: PackedPackage): Promise<CheckResult> {
  const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
  const problems = analysis.types
    ? analysis.problems.filter(isSupported).map(describe)
    : ["ships no types. Build it, and name the declarations in `exports`."];
  return { package: name, check: "attw", summary: "types resolve (esm-only)", problems };
}

function isSupported(problem: Problem): boolean {
  return !("resolutionKind" in problem && unsupported.includes(problem.resolutionKind));
}

function describe(problem: Problem): string {
  const where = "entrypoint" in problem ? `${problem.entrypoint} under ${problem.resolutionKind}` : "";
  return `${problem.kind} ${where}. See https://github.com/arethetypeswrong/arethetypeswrong.github.io/tree/main/docs/problems.`;
}
