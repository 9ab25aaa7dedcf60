import { cp, mkdir, readdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { projectTemplate } from "./create-consumer.ts";
import type { Trial } from "./trial.ts";
import { tryCompilers } from "./try-compilers.ts";

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
    for (const project of ["tsconfig.json", "tsconfig.isolated.json"]) {
      const own = await tryCompilers(consumer, library, ["-p", project], () => foreignNames(library));
      trials.push(...own.map((trial) => ({ ...trial, title: `${layout} ${trial.title} ${project}` })));
    }
  }
  return trials;
}

/** Removes the declarations of a library, and returns a problem for each package that they name without a dependency. */
async function foreignNames(library: string): Promise<string[]> {
  const folder = join(library, "declarations");
  const files = await readdir(folder).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  await rm(folder, { recursive: true, force: true });
  if (texts.length === 0) return ["no declarations were emitted."];
  const names = texts.flatMap((text) =>
    [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, name = ""]) => name),
  );
  return [...new Set(names)]
    .filter((name) => !dependencies.includes(name) && !name.startsWith("."))
    .map((name) => `the declarations name ${name}. Export its types from the package that shows them.`);
}
