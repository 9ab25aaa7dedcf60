import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

// Both are without a maintainer. As long as users see neither, they can be replaced without a major version.
const fenced = /openapi-(fetch|typescript)/;
const importOfFenced = /(from|import)\s*\(?\s*["']openapi-(fetch|typescript)/;

/** Checks that no declaration names the libraries we may have to replace, and that core alone imports one. */
export async function checkLeaks({ name, shortName, folder, files }: PackedPackage): Promise<CheckResult> {
  const declarations = files.filter((file) => file.endsWith(".d.ts"));
  const sources = files.filter((file) => file.endsWith(".js"));
  const problems: string[] = [];

  for (const file of declarations) {
    if (fenced.test(await readFile(join(folder, file), "utf8"))) {
      problems.push(
        `${file} names openapi-fetch or openapi-typescript. Keep both out of exported types and their comments.`,
      );
    }
  }
  for (const file of shortName === "core" ? [] : sources) {
    if (importOfFenced.test(await readFile(join(folder, file), "utf8"))) {
      problems.push(`${file} imports openapi-fetch or openapi-typescript. Only core may: call it through core.`);
    }
  }
  return {
    package: name,
    check: "leaks",
    summary: `${declarations.length} declarations, ${sources.length} modules`,
    problems,
  };
}
