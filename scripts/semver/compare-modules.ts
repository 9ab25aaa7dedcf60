import { compareCode, typesOf } from "./compare-code.ts";
import { compareCommands } from "./compare-commands.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareSurface } from "./compare-surface.ts";
import { confirmClaims } from "./confirm-claims.ts";
import { collectOldUsers, listBroken, listUsers } from "./old-users.ts";
import type { Reason } from "./reason.ts";
import { entriesOf, type Files, listPackages, type PackageVersion } from "./snapshot.ts";
import { findChanged, loadWorlds } from "./worlds.ts";

/** A package in both states. */
export interface Pair {
  was: PackageVersion;
  is: PackageVersion;
}

/** The reasons found in the modules of packages. */
export interface ModuleReasons {
  /** By the name of a package: its types, its code, and the code of its users. */
  packages: Map<string, Reason[]>;
  /** By the folder of a package: the types that a spec is generated to. */
  specs: Map<string, Reason[]>;
}

/** Compares the modules of packages. Their types are compared in one program. */
export function compareModules(
  root: string,
  before: Files,
  after: Files,
  pairs: Pair[],
  edited: Set<string>,
): ModuleReasons {
  const { surfaces, specs } = compareDeclarations(root, before, after, pairs, edited);
  const packages = pairs.map(({ was, is }): [string, Reason[]] => {
    const code = [compareCode, compareCommands].flatMap((compare) => compare(before, after, was, is));
    return [is.name, [...code, ...(surfaces.get(is.name) ?? [])]];
  });
  return { packages: new Map(packages), specs };
}

/** Users see the declarations of a module: where these are the same, with their comments, nothing else can break them. */
function compareDeclarations(root: string, before: Files, after: Files, pairs: Pair[], edited: Set<string>) {
  const listChanged = (textOf: (text: string | undefined) => string | undefined) => {
    const different = [...edited].filter((path) => textOf(before.get(path)) !== textOf(after.get(path)));
    return findChanged(new Set(different), before, after);
  };
  const changed = listChanged((text) => typesOf(text, false));
  const retyped = listChanged((text) => typesOf(text));
  const isReached = ({ was, is }: Pair, paths: Set<string>) =>
    [was, is].some((item) => [...entriesOf(item).values()].some((path) => paths.has(path)));
  const reached = pairs.filter((pair) => isReached(pair, changed));
  if (reached.length === 0) return { surfaces: new Map<string, Reason[]>(), specs: new Map<string, Reason[]>() };

  const names = reached.map(({ is }) => is.name);
  const isEdited = ({ is }: Pair) => [...edited].some((path) => path.startsWith(`${is.folder}/`));
  const editedNames = new Set(pairs.filter(isEdited).map(({ is }) => is.name));
  const users = retyped.size > 0 ? collectOldUsers(before) : new Map<string, string>();
  const old = reached.map((pair) => (isReached(pair, retyped) ? listUsers(users, pair.was, editedNames) : []));
  const worlds = loadWorlds({ root, before, after, users, starts: old.flat() }, changed, new Set(names));
  const paths = [...changed].filter((path) => path.endsWith("/src/schema.gen.ts"));
  const operations = paths.map((path) => compareOperations(worlds, path, preludeOf(after, folderOf(path))));
  // A small change of core reaches users without a release of the packages that pass it on.
  const surfaces = reached.map(({ was, is }) =>
    compareSurface(worlds, was, is).filter(({ bump, from }) => !from || bump !== "patch"),
  );
  const broken = old.map((paths) => paths.flatMap((path) => listBroken(worlds, users, path)));
  const confirmed = confirmClaims(worlds, [...operations, ...surfaces]);
  const reasonsOf = (index: number) => [...(confirmed[paths.length + index] ?? []), ...(broken[index] ?? [])];
  return {
    surfaces: new Map(names.map((name, index) => [name, reasonsOf(index)])),
    specs: new Map(paths.map((path, index) => [folderOf(path), confirmed[index] ?? []])),
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
