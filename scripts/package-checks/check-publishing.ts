import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { Finding } from "./finding.ts";

// The packages are ESM only, so `require` and the resolution of TypeScript before 4.7 are left out on purpose.
const unsupported = ["node10", "node16-cjs"];

/** Checks the tarball by the rules of publint, suggestions included, and of Are The Types Wrong. */
export async function checkPublishing({ folder, tarball }: PackedPackage): Promise<Finding> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  const problems = messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);

  // The command line of attw is not used, since it succeeds for a package without types.
  const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
  if (!analysis.types) problems.push("ships no types. Build it, and name the declarations in `exports`.");
  for (const problem of analysis.types ? analysis.problems : []) {
    if ("resolutionKind" in problem && unsupported.includes(problem.resolutionKind)) continue;
    const where = "entrypoint" in problem ? ` ${problem.entrypoint} under ${problem.resolutionKind}` : "";
    problems.push(`${problem.kind}${where}. See https://arethetypeswrong.github.io.`);
  }
  return { summary: "publint and attw (esm-only)", problems };
}
