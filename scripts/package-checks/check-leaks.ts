import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { Finding } from "./finding.ts";

// Both are without a maintainer. While no exported type is theirs, they can be replaced without a major version.
const importOfLibrary = /(from|import)\s*\(?\s*["']openapi-(fetch|typescript)/;

/** Checks that no declaration imports the libraries that may be replaced, and that only core imports one. */
export async function checkLeaks({ shortName, folder, files }: PackedPackage): Promise<Finding> {
  const problems: string[] = [];
  for (const file of files.filter((path) => /\.(js|d\.ts)$/.test(path))) {
    if (!importOfLibrary.test(await readFile(join(folder, file), "utf8"))) continue;
    if (file.endsWith(".d.ts")) {
      problems.push(`${file} imports types of openapi-fetch or openapi-typescript. Declare them in core.`);
    } else if (shortName !== "core") {
      problems.push(`${file} imports openapi-fetch or openapi-typescript. Only core may: call it through core.`);
    }
  }
  return { summary: "no types of libraries that may be replaced", problems };
}
