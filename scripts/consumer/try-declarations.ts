import { cp, mkdir, readdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { compileProject } from "../process/compile-project.ts";
import { projectTemplate } from "./create-consumer.ts";
import { listCompilers } from "./list-compilers.ts";
import type { Trial } from "./trial.ts";

/** Packages that the library depends on. Everything else that its declarations name is missing at its users. */
const dependencies = ["@itwin-rest/export", "@itwin-rest/synchronization"];

/** Packages in `node_modules` for each package manager: pnpm hides the dependencies of dependencies, npm does not. */
const layouts: Record<string, (consumer: string, modules: string) => Promise<void>> = {
  async pnpm(consumer, modules) {
    for (const name of dependencies)
      await symlink(await realpath(join(consumer, "node_modules", name)), join(modules, name));
  },
  async npm(consumer, modules) {
    for (const name of [...dependencies, "@itwin-rest/core"])
      await cp(await realpath(join(consumer, "node_modules", name)), join(modules, name), { recursive: true });
  },
};

/**
 * Emits the declarations of a library that wraps the clients, and checks that they name only its dependencies.
 *
 * Of two packages that export a type, TypeScript names the one with the shorter path under the resolution `bundler`, then
 * the one that it read first. So that this is the service and not core, the first entry of core's published `exports` is
 * `./index`, a longer path of the same file.
 */
export async function tryDeclarations(consumer: string): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const [layout, install] of Object.entries(layouts)) {
    // Beside the consumer, whose packages would be found from inside it.
    const library = `${consumer}-library-${layout}`;
    await cp(join(projectTemplate, "library"), library, { recursive: true });
    const modules = join(library, "node_modules");
    await mkdir(join(modules, "@itwin-rest"), { recursive: true });
    await install(consumer, modules);
    for (const { version, resolution, tsc, options } of await listCompilers(consumer)) {
      // Declarations of annotated exports depend on neither the layout nor the resolution.
      const isOnce = layout === "npm" && resolution === "nodenext";
      for (const project of ["tsconfig.json", ...(isOnce ? ["tsconfig.isolated.json"] : [])]) {
        const { errors } = await compileProject(library, ["-p", project, ...options], tsc);
        const problems = errors.map(({ file, line, message }) => `${file}:${line} ${message}`);
        for (const name of await foreignNames(join(library, "declarations"))) {
          problems.push(`the declarations name ${name}. Export its types from the package that shows them.`);
        }
        const title = `${layout} ${version} ${resolution} ${project}`;
        trials.push({ column: layout, title, problem: problems.length > 0 ? problems.join("\n  ") : undefined });
        await rm(join(library, "declarations"), { recursive: true, force: true });
      }
    }
  }
  return trials;
}

async function foreignNames(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  if (texts.length === 0) return ["nothing: none was emitted"];
  const names = texts.flatMap((text) =>
    [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, name = ""]) => name),
  );
  return [...new Set(names)].filter((name) => !dependencies.includes(name) && !name.startsWith("."));
}
