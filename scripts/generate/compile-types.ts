import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compileProject } from "../process/compile-project.ts";
import { withTemporaryFolder } from "../process/with-temporary-folder.ts";

/** Error of the compiler, in one of the compiled files. */
export interface CompileError {
  path: string;
  /** The first line is 1. */
  line: number;
  message: string;
}

const configuration = {
  compilerOptions: {
    exactOptionalPropertyTypes: true,
    lib: ["es5"],
    module: "esnext",
    moduleResolution: "bundler",
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: "esnext",
    types: [],
  },
};

/** Compiles TypeScript, given as text by path, and returns the errors. One process compiles all files. */
export async function compileTypes(files: Record<string, string>): Promise<CompileError[]> {
  if (Object.keys(files).length === 0) return [];
  return withTemporaryFolder("compile-types", async (folder) => {
    const project = { ...files, "tsconfig.json": JSON.stringify({ ...configuration, files: Object.keys(files) }) };
    for (const [path, text] of Object.entries(project)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { errors } = await compileProject(folder);
    return errors.map(({ file, line, message }) => ({ path: file, line, message: message.replace(/^TS\d+: /, "") }));
  });
}
