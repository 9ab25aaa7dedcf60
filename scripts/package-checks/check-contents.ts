import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

const required = ["LICENSE", "README.md", "package.json"];

/** Checks that the tarball holds what users need, and nothing else. */
export async function checkContents({ name, source, folder, files, isService }: PackedPackage): Promise<CheckResult> {
  // The first version writes the changelog; pnpm does not pack it by itself.
  const hasChangelog = existsSync(join(source, "CHANGELOG.md"));
  const expected = [...required, ...(isService ? ["openapi.json"] : []), ...(hasChangelog ? ["CHANGELOG.md"] : [])];
  const others = files.filter((file) => !expected.includes(file));

  const missing = expected.filter((file) => !files.includes(file));
  const foreign = others.filter((file) => !isForUsers(file));
  const built = others.filter(isForUsers);
  const stale = built.filter((file) => !existsSync(join(source, sourceOf(file))));
  const mapped = await filesWithSourceMap(folder, built);

  const problems = [
    ...missing.map((file) => `misses ${file}. Write it, and list it in \`files\` of package.json.`),
    ...foreign.map((file) => `ships ${file}. Exclude it in tsconfig.build.json, or remove it from \`files\`.`),
    ...stale.map((file) => `ships ${file}, but there is no ${sourceOf(file)} any more. Remove dist and build again.`),
    ...mapped.map((file) => `${file} names a source map, and none is shipped. Turn source maps off in the build.`),
  ];
  return { package: name, check: "contents", summary: `${files.length} files`, problems };
}

/** Sources, tests and source maps have no place in `dist`. */
function isForUsers(file: string): boolean {
  return /^dist\/.+\.(js|d\.ts)$/.test(file) && !/\.(test|test-d|bench)\.|\/(__fixtures__|testing)\//.test(file);
}

function sourceOf(file: string): string {
  return file.replace(/^dist/, "src").replace(/\.(js|d\.ts)$/, ".ts");
}

async function filesWithSourceMap(folder: string, files: string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return files.filter((_file, index) => texts[index]?.includes("//# sourceMappingURL="));
}
