import type { Reason } from "./reason.ts";
import type { Files, PackageVersion } from "./snapshot.ts";
import type { UserError, Worlds } from "./worlds.ts";

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
 * Lists the modules that use a package, by their paths.
 *
 * Code that imports another package that changed is left out: a break of one package does not count for another.
 */
export function listUsers(users: Files, { name, folder, manifest }: PackageVersion, changed: Set<string>): string[] {
  const imports = (text: string, wanted: string) => text.includes(`"${wanted}"`) || text.includes(`"${wanted}/`);
  const own = [name, ...Object.keys((manifest.dependencies ?? {}) as object)];
  const isMixed = (text: string) => [...changed].some((other) => !own.includes(other) && imports(text, other));
  const modules = [...users].filter(([path, text]) => /\.tsx?$/.test(path) && !isMixed(text));
  const using = new Set(modules.filter(([, text]) => imports(text, name)).map(([path]) => exampleOf(path)));
  const isOwn = (path: string) =>
    path.startsWith("examples/") ? using.has(exampleOf(path)) : path.startsWith(`${folder}/`);
  return modules.map(([path]) => path).filter(isOwn);
}

/** Lists the lines of a module that compile with the last release and not with the new one. */
export function listBroken(worlds: Worlds, users: Files, path: string): Reason[] {
  const text = users.get(path) ?? "";
  const errors = worlds.errorsOf("after", path).filter(({ code }) => code !== unusedExpectation);
  if (errors.length === 0) return [];
  const known = new Set(worlds.errorsOf("before", path).map(identify));
  const found = errors.filter((error) => !known.has(identify(error)));
  // A module that is no longer there was an internal one, which only tests import.
  if (found.some(({ code, message }) => code === 2307 && /'\.{1,2}\//.test(message))) return [];
  const lines = text.split("\n").map((line) => line.trim());
  const shown = found.filter(({ line }) => !/\bexpectTypeOf\b/.test(lines[line] ?? ""));
  return shown.map(
    ({ line, message }): Reason => ({
      bump: "major",
      direction: "named",
      location: `${path}:${line + 1}`,
      change: "old code stops compiling",
      code: { lines: [lines[line] ?? ""], index: 0, message },
    }),
  );
}

function identify({ line, code }: UserError): string {
  return `${line} ${code}`;
}

/** The error for a `@ts-expect-error` that is now unused. A mistake that now compiles breaks no user. */
const unusedExpectation = 2578;

function exampleOf(path: string): string | undefined {
  return /^examples\/[^/]+/.exec(path)?.[0];
}
