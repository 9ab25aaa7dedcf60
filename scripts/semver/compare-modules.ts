import { compareCode, typesOf } from "./compare-code.ts";
import { compareCommands } from "./compare-commands.ts";
import { compareOperations } from "./compare-operations.ts";
import type { Pair } from "./compare-packages.ts";
import { compareSurface } from "./compare-surface.ts";
import { confirmClaims } from "./confirm-claims.ts";
import { findChanged } from "./import-graph.ts";
import { collectOldUsers, listBroken, listUsers } from "./old-users.ts";
import { entriesOf } from "./package-version.ts";
import type { Reason } from "./reason.ts";
import type { Files } from "./snapshot.ts";
import { loadWorlds } from "./worlds.ts";

/** Packages with modules that differ between two states. */
interface Edited {
  root: string;
  before: Files;
  after: Files;
  pairs: Pair[];
  /** The modules that differ. */
  edited: Set<string>;
}

/** The reasons found in the modules of packages. */
interface ModuleReasons {
  /** By the name of a package: its types, its code, and the code of its users. */
  packages: Map<string, Reason[]>;
  /** By the folder of a package: the types that a spec is generated to. */
  specs: Map<string, Reason[]>;
}

/** Compares the modules of packages. Their types are compared in one program. */
export function compareModules(states: Edited): ModuleReasons {
  const { packages, specs } = compareDeclarations(states);
  const reasonsOf = (pair: Pair) => [
    ...compareCode(pair),
    ...compareCommands(pair),
    ...(packages.get(pair.is.name) ?? []),
  ];
  return { packages: new Map(states.pairs.map((pair) => [pair.is.name, reasonsOf(pair)])), specs };
}

/** Users see the declarations of a module: where these are the same, with their comments, nothing else can break them. */
function compareDeclarations({ root, before, after, pairs, edited }: Edited): ModuleReasons {
  const listChanged = (textOf: (text: string | undefined) => string | undefined) => {
    const different = [...edited].filter((path) => textOf(before.get(path)) !== textOf(after.get(path)));
    return findChanged(new Set(different), before, after);
  };
  const changed = listChanged((text) => typesOf(text, false));
  const retyped = listChanged((text) => typesOf(text));
  const isReached = ({ was, is }: Pair, paths: Set<string>) =>
    [was, is].some((item) => [...entriesOf(item).values()].some((path) => paths.has(path)));
  const reached = pairs.filter((pair) => isReached(pair, changed));
  if (reached.length === 0) return { packages: new Map(), specs: new Map() };

  const isEdited = ({ is }: Pair) => [...edited].some((path) => path.startsWith(`${is.folder}/`));
  const editedNames = pairs.filter(isEdited).map(({ is }) => is.name);
  const users = retyped.size > 0 ? collectOldUsers(before) : new Map<string, string>();
  const old = reached.map((pair) => (isReached(pair, retyped) ? listUsers(users, pair.was, editedNames) : []));
  const packages = { before: reached.map(({ was }) => was), after: reached.map(({ is }) => is) };
  const worlds = loadWorlds({ root, before, after, packages, changed, users, starts: old.flat() });
  const services = pairs.filter(({ is }) => changed.has(`${is.folder}/src/schema.gen.ts`)).map(({ is }) => is);
  const confirmed = confirmClaims(worlds, [
    ...services.map((item) => compareOperations(worlds, item)),
    // A small change of core reaches users without a release of the packages that pass it on.
    ...reached.map(({ was, is }) =>
      compareSurface(worlds, was, is).filter(({ bump, from }) => !from || bump !== "patch"),
    ),
  ]);
  const broken = old.map((paths) => paths.flatMap((path) => listBroken(worlds, users, path)));
  const reasonsOf = (index: number) => [...(confirmed[services.length + index] ?? []), ...(broken[index] ?? [])];
  return {
    packages: new Map(reached.map(({ is }, index) => [is.name, reasonsOf(index)])),
    specs: new Map(services.map(({ folder }, index) => [folder, confirmed[index] ?? []])),
  };
}
