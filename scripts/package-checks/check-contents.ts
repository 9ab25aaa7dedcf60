import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { Finding } from "./finding.ts";

/** Checks that the tarball contains the files that users need, and no others. */
export async function checkContents({ source, folder, files, isService }: PackedPackage): Promise<Finding> {
  // The first version writes the changelog, and pnpm does not pack it by itself.
  const hasChangelog = existsSync(join(source, "CHANGELOG.md"));
  const expected = ["LICENSE", "README.md", "package.json"];
  if (isService) expected.push("openapi.json");
  if (hasChangelog) expected.push("CHANGELOG.md");

  const problems = expected
    .filter((file) => !files.includes(file))
    .map((file) => `misses ${file}. Write it, and list it in \`files\` of package.json.`);
  for (const file of files.filter((path) => !expected.includes(path))) {
    const sourceFile = file.replace(/^dist/, "src").replace(/\.(js|d\.ts)$/, ".ts");
    if (!isForUsers(file)) {
      problems.push(`ships ${file}. Exclude it in tsconfig.build.json, or remove it from \`files\`.`);
    } else if (!existsSync(join(source, sourceFile))) {
      problems.push(`ships ${file}, but ${sourceFile} does not exist. Remove dist and build again.`);
    } else if ((await readFile(join(folder, file), "utf8")).includes("//# sourceMappingURL=")) {
      problems.push(`${file} refers to a source map, which is not shipped. Turn source maps off in the build.`);
    }
  }
  return { summary: `${files.length} files`, problems };
}

/** Returns `false` for sources, tests and source maps. */
function isForUsers(file: string): boolean {
  return /^dist\/.+\.(js|d\.ts)$/.test(file) && !/\.(test|test-d|bench)\.|\/(__fixtures__|testing)\//.test(file);
}
