import type { Reason } from "./reason.ts";
import type { Files, PackageVersion } from "./snapshot.ts";
import type { Side, User, UserError } from "./worlds.ts";

/** The code of the last release, each module once with the package as it was and once as it is now. */
export interface OldUsers {
  before: User[];
  after: User[];
}

/**
 * Collects the code of the last release that uses a package: its type tests, the first example of its README and the
 * examples. Code that imports another package that changed is left out: a break of one package does not count for another.
 */
export function collectOldUsers(
  files: Files,
  { name, folder, manifest }: PackageVersion,
  changed: Set<string>,
): OldUsers {
  const readme = /```ts\n(.*?)```/s.exec(files.get(`${folder}/README.md`) ?? "")?.[1];
  const tests = [...files].filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(".test-d.ts"));
  const examples = new Map([...files].filter(([path]) => /^examples\/(?!.*(\.test\.|\/testing\/))/.test(path)));
  const programs = [...examples].filter(([path]) => !path.endsWith(".json"));
  const imports = (text: string, wanted: string) => text.includes(`"${wanted}"`) || text.includes(`"${wanted}/`);
  const own = [name, ...Object.keys((manifest.dependencies ?? {}) as object)];
  const isMixed = (text: string) => [...changed].some((other) => !own.includes(other) && imports(text, other));
  const using = new Set(
    programs.filter(([, text]) => imports(text, name) && !isMixed(text)).map(([path]) => exampleOf(path)),
  );
  const isImported = (path: string, text: string) =>
    path.startsWith("examples/") ? !using.has(exampleOf(path)) || isMixed(text) : isMixed(text);
  const texts = [
    ...tests,
    ...(readme ? [[`${folder}/README.ts`, readme] as [string, string]] : []),
    ...(using.size > 0 ? programs : []),
  ];
  const usersOf = (side: Side): User[] =>
    texts.map(([path, text]) => ({
      path,
      text,
      sideOf: () => side,
      companions: examples,
      isImported: isImported(path, text),
    }));
  return { before: usersOf("before"), after: usersOf("after") };
}

/** Lists the lines that compile with the last release and not with the new one. */
export function findBroken({ before, after }: OldUsers, errors: Map<User, UserError[]>): Reason[] {
  return after.flatMap((user, index) => {
    const was = before[index];
    const known = new Set(((was && errors.get(was)) ?? []).map(({ line, code }) => `${line} ${code}`));
    const isNew = ({ line, code }: UserError) => !known.has(`${line} ${code}`) && code !== unusedExpectation;
    const found = user.isImported ? [] : (errors.get(user) ?? []).filter(isNew);
    // A module that is no longer there was an internal one, which only tests import.
    if (found.some(({ code, message }) => code === 2307 && /'\.{1,2}\//.test(message))) return [];
    const lines = user.text.split("\n").map((line) => line.trim());
    const shown = found.filter(({ line }) => !/\bexpectTypeOf\b/.test(lines[line] ?? ""));
    return shown.map(({ line, message }): Reason => {
      const code = { lines: [lines[line] ?? ""], index: 0, message };
      return {
        bump: "major",
        direction: "named",
        location: `${user.path}:${line + 1}`,
        change: "old code stops compiling",
        code,
      };
    });
  });
}

/** A mistake that compiles now breaks nobody. */
const unusedExpectation = 2578;

function exampleOf(path: string): string | undefined {
  return /^examples\/[^/]+/.exec(path)?.[0];
}
