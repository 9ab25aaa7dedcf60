import { posix } from "node:path";
import ts from "typescript";
import { entriesOf, type Files, listPackages, type PackageVersion } from "./snapshot.ts";

/** A state of the repository: the last release, or now. */
export type Side = "before" | "after";

/** Two states of the repository in one program, so that the types of one can be compared with those of the other. */
export interface Worlds {
  checker: ts.TypeChecker;
  /** The files that differ themselves. */
  edited: Set<string>;
  /** The files that a package's surface or implementation depends on and that differ, by path. */
  changed: Set<string>;
  sourceFile(side: Side, path: string): ts.SourceFile | undefined;
  /** The side and the path of a file of a package. */
  locate(file: ts.SourceFile): { side: Side; path: string } | undefined;
  /** Adds modules of users to the program, by name, and returns the errors of each. */
  compile(users: User[]): Map<User, UserError[]>;
}

/** Code of a user of packages: a module in memory. */
export interface User {
  /** The path that the module seems to have. */
  path: string;
  text: string;
  /** The state of a package that the module imports. */
  sideOf: (packageName: string) => Side;
  /** The other modules that it can import, by path. */
  companions?: Files;
  /** Set for a module that is only imported by others. */
  isImported?: boolean;
}

/** An error in the code of a user. */
export interface UserError {
  /** The first line is 0. */
  line: number;
  code: number;
  message: string;
}

/** Loads two states. Files with the same content and the same imports are shared, so what did not change is one type. */
export function loadWorlds(root: string, before: Files, after: Files): Worlds {
  const base = root.replaceAll("\\", "/");
  const snapshots = { before, after };
  const packages = { before: listPackages(before), after: listPackages(after) };
  const edited = findEdited(before, after);
  const changed = findChanged(edited, snapshots, packages);
  const pathOf = (side: Side, path: string) =>
    side === "before" && changed.has(path) ? `${base}/.last-release/${path}` : `${base}/${path}`;
  const locate = (name: string) => {
    const path = name.startsWith(`${base}/`) ? name.slice(base.length + 1) : "";
    const old = path.startsWith(".last-release/") ? path.slice(14) : undefined;
    if (old !== undefined) return before.has(old) ? { side: "before" as const, path: old } : undefined;
    if (after.has(path)) return { side: "after" as const, path };
    return before.has(path) && !changed.has(path) ? { side: "before" as const, path } : undefined;
  };
  const users = new Map<string, User>();
  const host = createHost((name) => {
    const user = users.get(name);
    if (user) return user.text;
    const found = locate(name);
    return found && snapshots[found.side].get(found.path);
  });
  const resolve = (specifier: string, from: string): string | undefined => {
    const user = users.get(from);
    const side = user ? user.sideOf(packageOf(specifier)) : (locate(from)?.side ?? "after");
    const path = user?.path ?? locate(from)?.path ?? "";
    const target = resolveOwn(snapshots[side], packages[side], path, specifier);
    if (target) return pathOf(side, target);
    const companion = user?.companions && resolveCompanion(user, specifier);
    const known = companion && [...users].find(([, { path, sideOf }]) => path === companion && sideOf === user.sideOf);
    return known?.[0];
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const resolvedFileName = resolve(text, from);
      if (resolvedFileName)
        return { resolvedModule: { resolvedFileName, extension: resolvedFileName.endsWith("x") ? ".tsx" : ".ts" } };
      if (text.startsWith(".") || text.startsWith("node:") || users.has(from)) return { resolvedModule: undefined };
      return ts.resolveModuleName(text, from.replace("/.last-release/", "/"), options, ts.sys);
    });
  const roots = (["before", "after"] as const).flatMap((side) =>
    [...packages[side].values()].flatMap((item) =>
      [...entriesOf(item).values()].filter((path) => snapshots[side].has(path)).map((path) => pathOf(side, path)),
    ),
  );
  let program = ts.createProgram([...new Set(roots)], options, host);
  return {
    checker: program.getTypeChecker(),
    edited,
    changed,
    sourceFile: (side, path) => program.getSourceFile(pathOf(side, path)),
    locate: ({ fileName }) => locate(fileName),
    compile(added) {
      const names = new Map(added.map((user, index) => [`${base}/.users/${index}/${user.path}`, user]));
      users.clear();
      for (const [name, user] of names) users.set(name, user);
      program = ts.createProgram([...new Set([...roots, ...names.keys()])], options, host, program);
      return new Map([...names].map(([name, user]) => [user, errorsOf(program, name)]));
    },
  };
}

function errorsOf(program: ts.Program, name: string): UserError[] {
  const file = program.getSourceFile(name);
  const found = file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
  return found.map(({ start = 0, code, messageText }) => ({
    line: file?.getLineAndCharacterOfPosition(start).line ?? 0,
    code,
    message: `TS${code}: ${typeof messageText === "string" ? messageText : messageText.messageText}`,
  }));
}

/** The modules of packages that differ. */
export function findEdited(before: Files, after: Files): Set<string> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path) => isModule(path) && before.get(path) !== after.get(path)));
}

function isModule(path: string): boolean {
  return path.startsWith("packages/") && path.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(path);
}

/** The modules that differ, and those that import them. */
function findChanged(
  edited: Set<string>,
  snapshots: Record<Side, Files>,
  packages: Record<Side, Map<string, PackageVersion>>,
): Set<string> {
  const { before, after } = snapshots;
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(isModule);
  const changed = new Set(edited);
  if (changed.size === 0) return changed;
  const imports = (["before", "after"] as const).flatMap((side) =>
    [...paths].flatMap((path) => importsOf(snapshots[side], packages[side], path).map((target) => ({ path, target }))),
  );
  for (let size = -1; size !== changed.size; ) {
    size = changed.size;
    for (const { path, target } of imports) if (changed.has(target)) changed.add(path);
  }
  return changed;
}

/** Lists the modules of the repository that a module imports. */
export function importsOf(files: Files, packages: Map<string, PackageVersion>, path: string): string[] {
  const text = files.get(path);
  if (text === undefined) return [];
  return ts
    .preProcessFile(text, true, false)
    .importedFiles.flatMap(({ fileName }) => resolveOwn(files, packages, path, fileName) ?? []);
}

function resolveOwn(
  files: Files,
  packages: Map<string, PackageVersion>,
  from: string,
  specifier: string,
): string | undefined {
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
    return path.startsWith("packages/") && files.has(path) ? path : undefined;
  }
  const item = packages.get(packageOf(specifier));
  return item && entriesOf(item).get(`.${specifier.slice(item.name.length)}`);
}

function resolveCompanion({ path, companions }: User, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(path), specifier);
    return [target, target.replace(/\.js$/, ".ts"), target.replace(/\.js$/, ".tsx")].find((name) =>
      companions?.has(name),
    );
  }
  const name = packageOf(specifier);
  const manifest = [...(companions ?? [])].find(
    ([file, text]) => file.endsWith("/package.json") && JSON.parse(text).name === name,
  );
  if (!manifest) return undefined;
  const target = JSON.parse(manifest[1]).exports?.[`.${specifier.slice(name.length)}`];
  return typeof target === "string" ? posix.join(posix.dirname(manifest[0]), target) : undefined;
}

/** The package of an import: `@itwin-rest/mock` of `@itwin-rest/mock/server`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  jsx: ts.JsxEmit.Preserve,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** Parsed files by name, kept as long as their text is the same: the platform's types are parsed once. */
const parsed = new Map<string, ts.SourceFile>();

function createHost(read: (name: string) => string | undefined): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target, ...others) => {
    const text = read(name);
    const known = parsed.get(name);
    if (known && (text === undefined || known.text === text)) return known;
    const file =
      text === undefined ? getSourceFile(name, target, ...others) : ts.createSourceFile(name, text, target, true);
    if (file) parsed.set(name, file);
    return file;
  };
  host.fileExists = (name) => read(name) !== undefined || ts.sys.fileExists(name);
  return host;
}
