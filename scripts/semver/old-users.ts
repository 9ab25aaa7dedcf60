import type { PackageVersion } from "./package-version.ts";
import { namedReason, type Reason } from "./reason.ts";
import type { Files } from "./snapshot.ts";
import type { Worlds } from "./worlds.ts";

/** Collects the code that the last release came with: type tests, the first examples of READMEs, and the examples. */
export function collectOldUsers(files: Files): Files {
  const readmes = [...files].flatMap(([path, text]): [string, string][] => {
    const code = path.endsWith("/README.md") ? /```ts\n(.*?)```/s.exec(text)?.[1] : undefined;
    return code ? [[path.replace(".md", ".ts"), code]] : [];
  });
  const isUser = (path: string) => /^examples\/(?!.*(\.test\.|\/testing\/))|^packages\/.*\.test-d\.ts$/.test(path);
  return new Map([...readmes, ...[...files].filter(([path]) => isUser(path))]);
}

/**
 * Lists the modules that use a package, by their paths: its own ones, and those of examples that import it somewhere.
 *
 * Code that imports another package that changed is left out: a break of one package does not count for another.
 */
export function listUsers(users: Files, { name, folder, manifest }: PackageVersion, changed: string[]): string[] {
  const imports = (path: string, wanted: string) => new RegExp(`"${wanted}["/]`).test(users.get(path) ?? "");
  const known = [name, ...Object.keys((manifest.dependencies ?? {}) as object)];
  const others = changed.filter((other) => !known.includes(other));
  const modules = [...users.keys()].filter(
    (path) => /\.tsx?$/.test(path) && !others.some((other) => imports(path, other)),
  );
  const exampleOf = (path: string) => /^examples\/[^/]+/.exec(path)?.[0];
  const examples = modules.filter((path) => imports(path, name)).map(exampleOf);
  return modules.filter(
    (path) => path.startsWith(`${folder}/`) || (exampleOf(path) && examples.includes(exampleOf(path))),
  );
}

/** Lists the lines of a module that compile with the last release and not with the new one. */
export function listBroken(worlds: Worlds, users: Files, path: string): Reason[] {
  const found = worlds.newErrorsIn(path).filter(({ code }) => code !== unusedExpectation);
  // A module that is no longer there was an internal one, which only tests import.
  if (found.some(({ code, message }) => code === 2307 && /'\.{1,2}\//.test(message))) return [];
  const lines = (users.get(path) ?? "").split("\n").map((line) => line.trim());
  const shown = found.filter(({ line }) => !/\bexpectTypeOf\b/.test(lines[line] ?? ""));
  return shown.map(({ line, message }) => ({
    ...namedReason("major", `${path}:${line + 1}`, "old code stops compiling"),
    code: { lines: [lines[line] ?? ""], index: 0, message },
  }));
}

/** The error for a `@ts-expect-error` that is now unused. A mistake that now compiles breaks no user. */
const unusedExpectation = 2578;
