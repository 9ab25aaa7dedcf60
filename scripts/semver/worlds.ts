import { posix } from "node:path";
import ts from "typescript";
import { entriesOf, type PackageVersion, resolveImport } from "./package-version.ts";
import type { Files } from "./snapshot.ts";

/** A state of the repository: the last release, or now. */
export type Side = "before" | "after";

/** Two states of the repository in one program, so that the types of one can be compared with those of the other. */
export interface Worlds {
  checker: ts.TypeChecker;
  sourceFile(side: Side, path: string): ts.SourceFile | undefined;
  /** The path of a file of a package. */
  locate(file: ts.SourceFile): string | undefined;
  /** The errors of a module of users in lines that compile with the last release. */
  newErrorsIn(path: string): UserError[];
  /** Adds modules of users to the program. */
  add(users: Files): void;
}

/** An error in the code of a user. */
interface UserError {
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
  /** The packages to compare. */
  packages: Record<Side, PackageVersion[]>;
  /** The modules of packages that differ, or import one that does. */
  changed: Set<string>;
  /** Modules by the path that they seem to have; they can import each other. */
  users: Files;
  /** The paths of the modules of users that are compiled. */
  starts: string[];
}

/**
 * Loads two states. Files with the same content and the same imports are shared, so an unchanged declaration is one type.
 *
 * A module has a virtual path: as it is now, below `.last-release/`, or below `.users/` and the state that it imports.
 */
export function loadWorlds({ root, before, after, packages, changed, users, starts }: States): Worlds {
  const base = `${root.replaceAll("\\", "/")}/`;
  const files = { before: new Map([...before, ...users]), after: new Map([...after, ...users]) };
  const used = new Set(users.keys());
  const nameOf = (side: Side, path: string) => {
    if (used.has(path)) return `${base}.users/${side}/${path}`;
    return side === "before" && changed.has(path) ? `${base}.last-release/${path}` : base + path;
  };
  const locate = (name: string): { side: Side; path: string } | undefined => {
    if (!name.startsWith(base)) return undefined;
    const inner = name.slice(base.length);
    const [, user, rest] = /^\.(?:users\/(before|after)|last-release)\/(.*)$/.exec(inner) ?? [];
    const side = (user ?? (rest === undefined ? "after" : "before")) as Side;
    const path = rest ?? inner;
    return files[side].has(path) ? { side, path } : undefined;
  };
  const host = createHost((name) => {
    const found = locate(name);
    return found && files[found.side].get(found.path);
  });
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const { side = "after", path = "" } = locate(from) ?? {};
      const target = resolveImport(files[side], path, text);
      if (target) {
        const resolvedFileName = nameOf(side, target);
        return { resolvedModule: { resolvedFileName, extension: posix.extname(resolvedFileName) } };
      }
      if (/^(\.|node:)/.test(text) || used.has(path)) return { resolvedModule: undefined };
      return ts.resolveModuleName(text, from.replace("/.last-release/", "/"), options, ts.sys);
    });
  const roots = () =>
    (["before", "after"] as const).flatMap((side) => {
      const entries = packages[side].flatMap((item) => [...entriesOf(item).values()]);
      return [...entries, ...starts].filter((path) => files[side].has(path)).map((path) => nameOf(side, path));
    });
  let program = ts.createProgram(roots(), options, host);
  return {
    checker: program.getTypeChecker(),
    sourceFile: (side, path) => program.getSourceFile(nameOf(side, path)),
    locate: ({ fileName }) => {
      const path = locate(fileName)?.path;
      return path === undefined || used.has(path) ? undefined : path;
    },
    newErrorsIn(path) {
      const errors = errorsIn(program, nameOf("after", path));
      const known = errors.length > 0 ? errorsIn(program, nameOf("before", path)).map(({ line }) => line) : [];
      return errors.filter(({ line }) => !known.includes(line));
    },
    add(added) {
      for (const [path, text] of added) {
        used.add(path);
        for (const side of ["before", "after"] as const) files[side].set(path, text);
      }
      starts = [...starts, ...added.keys()];
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
