import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Compilation, compileProject } from "../process/compile-project.ts";
import { withTemporaryFolder } from "../process/with-temporary-folder.ts";

const compilerOptions = {
  exactOptionalPropertyTypes: true,
  lib: ["es5"],
  module: "esnext",
  moduleResolution: "bundler",
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: "esnext",
  types: [],
};

/** Compiles TypeScript, given as text by path, and returns the errors. One process compiles all files. */
export async function compileTypes(files: Record<string, string>): Promise<Compilation["errors"]> {
  const paths = Object.keys(files);
  if (paths.length === 0) return [];
  return withTemporaryFolder("compile-types", async (folder) => {
    const project = { ...files, "tsconfig.json": JSON.stringify({ compilerOptions, files: paths }) };
    for (const [path, text] of Object.entries(project)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return (await compileProject(folder)).errors;
  });
}
