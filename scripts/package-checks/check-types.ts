import { compileTypes, listCompilers, resolutions } from "../consumer/compile-types.ts";
import type { PackedPackage } from "../consumer/pack-package.ts";
import type { CheckResult } from "./check-result.ts";

/** Compiles what users write with every TypeScript that the consumer has installed, declarations of libraries included. */
export async function checkTypes(packages: Named[], consumer: string): Promise<CheckResult[]> {
  const compilers = await listCompilers(consumer);
  const occurrences = new Map<string, string[]>();
  for (const compiler of compilers) {
    for (const error of await compileTypes(compiler, consumer)) {
      occurrences.set(error, [...(occurrences.get(error) ?? []), compiler.title]);
    }
  }

  const errors = [...occurrences].map(([error, where]) => `${error} (${where.join(", ")})`);
  const versions = new Set(compilers.map(({ version }) => version));
  const summary = `${[...versions].join(", ")} × ${Object.keys(resolutions).join(", ")}`;
  return packages.map(({ name, shortName }) => {
    // What names no package, such as a wrong option, fails them all.
    const isOwn = (error: string) =>
      isAbout(error, shortName) || !packages.some((other) => isAbout(error, other.shortName));
    return { package: name, check: "types", summary, problems: errors.filter(isOwn) };
  });
}

type Named = Pick<PackedPackage, "name" | "shortName">;

/** An error starts with its file: what users of the package write, or a declaration of the package itself. */
function isAbout(error: string, shortName: string): boolean {
  return error.startsWith(`${shortName}/`) || error.startsWith(`@itwin-rest/${shortName}/`);
}
