import { posix } from "node:path";
import ts from "typescript";
import { entriesOf, type Files, isModule, listPackages, type PackageVersion } from "./snapshot.ts";

/** A state of the repository: the last release, or now. */
export type Side = "before" | "after";

/** Two states of the repository in one program, so that the types of one can be compared with those of the other. */
export interface Worlds {
  checker: ts.TypeChecker;
  sourceFile(side: Side, path: string): ts.SourceFile | undefined;
  /** The side and the path of a file of a package. */
  locate(file: ts.SourceFile): { side: Side; path: string } | undefined;
  /** The errors of a module of users that imports the packages of a state. */
  errorsOf(side: Side, path: string): UserError[];
  /** Adds modules of users to the program. */
  add(users: Files): void;
}

/** An error in the code of a user. */
export interface UserError {
  /** The first line is 0. */
  line: number;
  code: number;
  message: string;
}

/** Two states, and code of users that is compiled with each. */
export interface States {
  root: string;
  before: Files;
  after: Files;
  /** Modules by the path that they seem to have; they can import each other. */
  users: Files;
  /** The paths of the modules of users that are compiled. */
  starts: Iterable<string>;
}

/**
 * Loads two states. Files with the same content and the same imports are shared, so an unchanged declaration is one type.
 *
 * A module has a virtual path: as it is now, below `.last-release/`, or below `.users/` and the state that it imports.
 */
export function loadWorlds(states: States, changed: Set<string>, packageNames: Set<string>): Worlds {
  const base = `${states.root.replaceAll("\\", "/")}/`;
  const packages = { before: listPackages(states.before), after: listPackages(states.after) };
  const users: Files = new Map(states.users);
  const starts = new Set(states.starts);
  const pathOf = (side: Side, path: string) =>
    side === "before" && changed.has(path) ? `${base}.last-release/${path}` : base + path;
  const userPathOf = (side: Side, path: string) => `${base}.users/${side}/${path}`;
  const locate = (name: string): { side: Side; path: string; isUser?: true } | undefined => {
    if (!name.startsWith(base)) return undefined;
    const [, side, path = name.slice(base.length)] =
      /^\.(?:users\/(before|after)|last-release)\/(.*)$/.exec(name.slice(base.length)) ?? [];
    if (side) return { side: side as Side, path, isUser: true };
    if (name.startsWith(`${base}.`)) return { side: "before", path };
    if (states.after.has(path)) return { side: "after", path };
    return states.before.has(path) && !changed.has(path) ? { side: "before", path } : undefined;
  };
  const host = createHost((name) => {
    const found = locate(name);
    return found && (found.isUser ? users : states[found.side]).get(found.path);
  });
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const { side = "after", path = "", isUser } = locate(from) ?? {};
      const target = resolveOwn(states[side], packages[side], path, text);
      const companion = !target && isUser ? resolveCompanion(users, path, text) : undefined;
      const name = target ? pathOf(side, target) : companion && userPathOf(side, companion);
      if (name) return { resolvedModule: { resolvedFileName: name, extension: posix.extname(name) } };
      if (text.startsWith(".") || text.startsWith("node:") || isUser) return { resolvedModule: undefined };
      return ts.resolveModuleName(text, from.replace("/.last-release/", "/"), options, ts.sys);
    });
  const roots = () => {
    const names = (["before", "after"] as const).flatMap((side) => {
      const reached = [...packages[side].values()].filter(({ name }) => packageNames.has(name));
      const entries = reached.flatMap((item) => [...entriesOf(item).values()]).filter((path) => states[side].has(path));
      return [...entries.map((path) => pathOf(side, path)), ...[...starts].map((path) => userPathOf(side, path))];
    });
    return [...new Set(names)];
  };
  let program = ts.createProgram(roots(), options, host);
  return {
    checker: program.getTypeChecker(),
    sourceFile: (side, path) => program.getSourceFile(pathOf(side, path)),
    locate: ({ fileName }) => {
      const found = locate(fileName);
      return found?.isUser ? undefined : found;
    },
    errorsOf: (side, path) => errorsIn(program, userPathOf(side, path)),
    add(added) {
      for (const [path, text] of added) {
        users.set(path, text);
        starts.add(path);
      }
      program = ts.createProgram(roots(), options, host, program);
    },
  };
}

function errorsIn(program: ts.Program, name: string): UserError[] {
  const file = program.getSourceFile(name);
  const found = file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
  return found.map(({ start = 0, code, messageText }) => ({
    line: file?.getLineAndCharacterOfPosition(start).line ?? 0,
    code,
    message: `TS${code}: ${typeof messageText === "string" ? messageText : messageText.messageText}`,
  }));
}

/** Adds the modules that import changed ones, directly or not. */
export function findChanged(edited: Set<string>, before: Files, after: Files): Set<string> {
  const imports = [before, after].flatMap((files) => {
    const packages = listPackages(files);
    return [...files.keys()]
      .filter(isModule)
      .flatMap((path) => importsOf(files, packages, path).map((target) => ({ path, target })));
  });
  const changed = new Set(edited);
  for (let size = -1; size !== changed.size; ) {
    size = changed.size;
    for (const { path, target } of imports) if (changed.has(target)) changed.add(path);
  }
  return changed;
}

/** Lists the modules of the repository that a module imports. */
export function importsOf(files: Files, packages: Map<string, PackageVersion>, path: string): string[] {
  const text = files.get(path) ?? "";
  const known = imported.get(text) ?? ts.preProcessFile(text, true, false).importedFiles;
  imported.set(text, known);
  return known.flatMap(({ fileName }) => resolveOwn(files, packages, path, fileName) ?? []);
}

const imported = new Map<string, ts.FileReference[]>();

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

/** Finds a module of users by its path, or by the name of a package of examples. */
function resolveCompanion(users: Files, from: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(from), specifier);
    return [target, target.replace(/\.js$/, ".ts"), target.replace(/\.js$/, ".tsx")].find((name) => users.has(name));
  }
  for (const [path, text] of users) {
    const manifest = path.endsWith("/package.json") ? JSON.parse(text) : {};
    if (manifest.name !== packageOf(specifier)) continue;
    const target = manifest.exports?.[`.${specifier.slice(manifest.name.length)}`];
    return typeof target === "string" ? posix.join(posix.dirname(path), target) : undefined;
  }
  return undefined;
}

/** The package of an import: `@itwin-rest/mock` of `@itwin-rest/mock/server`. */
function packageOf(specifier: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
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
  host.getSourceFile = (name, target) => {
    const text = read(name);
    const known = parsed.get(name);
    if (known && (text === undefined || known.text === text)) return known;
    // The comments of the platform's types are not compared.
    const jsDocParsingMode = text === undefined ? ts.JSDocParsingMode.ParseNone : ts.JSDocParsingMode.ParseAll;
    const source = text ?? ts.sys.readFile(name);
    const settings = typeof target === "object" ? target : { languageVersion: target };
    const file = source && ts.createSourceFile(name, source, { ...settings, jsDocParsingMode }, true);
    if (file) parsed.set(name, file);
    return file || undefined;
  };
  host.fileExists = (name) => read(name) !== undefined || ts.sys.fileExists(name);
  return host;
}
