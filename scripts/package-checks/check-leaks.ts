import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

// Both are without a maintainer. While users see neither, they can be replaced without a major version.
const library = /openapi-(fetch|typescript)/;
const importOfLibrary = /(from|import)\s*\(?\s*["']openapi-(fetch|typescript)/;

/** Checks that no declaration names the libraries that may be replaced, and that only core imports one. */
export async function checkLeaks({ name, shortName, folder, files }: PackedPackage): Promise<CheckResult> {
  const problems: string[] = [];
  for (const file of files.filter((path) => /\.(js|d\.ts)$/.test(path))) {
    const text = await readFile(join(folder, file), "utf8");
    if (file.endsWith(".d.ts") && library.test(text)) {
      problems.push(`${file} names openapi-fetch or openapi-typescript. Keep both out of exported types and comments.`);
    } else if (file.endsWith(".js") && shortName !== "core" && importOfLibrary.test(text)) {
      problems.push(`${file} imports openapi-fetch or openapi-typescript. Only core may: call it through core.`);
    }
  }
  return { package: name, check: "leaks", summary: "no names of libraries that may be replaced", problems };
}
