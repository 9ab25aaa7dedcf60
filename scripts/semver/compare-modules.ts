import { compareCode } from "./compare-code.ts";
import { compareCommands } from "./compare-commands.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareSurface } from "./compare-surface.ts";
import { confirmClaims } from "./confirm-claims.ts";
import { collectOldUsers, findBroken } from "./old-users.ts";
import type { Reason } from "./reason.ts";
import { entriesOf, type Files, listPackages, type PackageVersion } from "./snapshot.ts";
import { findChanged, loadWorlds } from "./worlds.ts";

/** A package as it was and as it is. */
export interface Pair {
  was: PackageVersion;
  is: PackageVersion;
}

/** The reasons that the modules of packages give. */
export interface ModuleReasons {
  /** By the name of a package: its types, its code, and the code of its users. */
  packages: Map<string, Reason[]>;
  /** By the folder of a package: the types that a spec is generated to. */
  specs: Map<string, Reason[]>;
}

/** Compares the modules of packages in one program, and compiles the code of their users. */
export function compareModules(
  root: string,
  before: Files,
  after: Files,
  pairs: Pair[],
  edited: Set<string>,
): ModuleReasons {
  const changed = findChanged(edited, before, after);
  const isReached = ({ was, is }: Pair) =>
    [was, is].some((item) => [...entriesOf(item).values()].some((path) => changed.has(path)));
  const reached = pairs.filter(isReached);
  const users = collectOldUsers(before);
  const worlds = loadWorlds({ root, before, after, users }, changed, new Set(reached.map(({ is }) => is.name)));

  const specs = [...edited].filter((path) => path.endsWith("/src/schema.gen.ts"));
  const operations = specs.map((path) => compareOperations(worlds, path, preludeOf(after, folderOf(path))));
  // A small change of core reaches users without a release of the packages that pass it on.
  const surfaces = reached.map(({ was, is }) =>
    compareSurface(worlds, was, is).filter(({ bump, from }) => !from || bump !== "patch"),
  );
  const names = pairs.filter(({ is }) => [...edited].some((path) => path.startsWith(`${is.folder}/`)));
  const editedNames = new Set(names.map(({ is }) => is.name));
  const broken = reached.map(({ was }) => findBroken(users, was, editedNames, worlds));

  const confirmed = confirmClaims(worlds, [...operations, ...surfaces]);
  const packages = pairs.map((pair): [string, Reason[]] => {
    const index = reached.indexOf(pair);
    const types = index < 0 ? [] : [...(confirmed[operations.length + index] ?? []), ...(broken[index] ?? [])];
    const { was, is } = pair;
    const code = [compareCode, compareCommands].flatMap((compare) => compare(before, after, was, is));
    return [is.name, [...code, ...types]];
  });
  return {
    packages: new Map(packages),
    specs: new Map(specs.map((path, index) => [folderOf(path), confirmed[index] ?? []])),
  };
}

function folderOf(path: string): string {
  return path.replace(/\/src\/.*$/, "");
}

/** Declares the names that a user's code of a service has. */
function preludeOf(files: Files, folder: string): string[] {
  const name = [...listPackages(files).values()].find((item) => item.folder === folder)?.name ?? "";
  const factory = /\bcreate\w*Client\b/.exec(files.get(`${folder}/src/index.ts`) ?? "")?.[0];
  return [
    `import type { components, operations, paths } from "${name}";`,
    `import { ${factory} } from "${name}";`,
    `declare const client: ReturnType<typeof ${factory}>;`,
  ];
}
