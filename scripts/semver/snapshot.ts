import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "yaml";
import { readFilesAt } from "./git.ts";

/** The files of the repository at one time that decide about its packages, by path from the root. */
export type Files = Map<string, string>;

/** A package of the repository that is published. */
export interface PackageVersion {
  name: string;
  /** The folder from the root of the repository. */
  folder: string;
  version: string;
  /** The published manifest. */
  manifest: Manifest;
}

/** A manifest, as far as packages differ in it. */
export interface Manifest extends Record<string, unknown> {
  name: string;
  version: string;
  exports?: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
}

/** Reads the files of the working tree. */
export function readWorkingTree(root: string): Files {
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return /^(node_modules|dist|\..*)$/.test(entry.name) ? [] : list(path);
      return entry.isFile() && isShipped(path) ? [path] : [];
    });
  return new Map(
    [workspace, ...list("packages"), ...list("examples")].map((path) => {
      const text = readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
      return [path, withoutSpecTexts(path, text)];
    }),
  );
}

/** Reads the same files of a commit. */
export async function readSnapshot(root: string, commit: string): Promise<Files> {
  const files = await readFilesAt(root, commit, isShipped);
  return new Map([...files].map(([path, text]) => [path, withoutSpecTexts(path, text)]));
}

const workspace = "pnpm-workspace.yaml";

/**
 * Removes the statements of a generated module that follow from the spec, which is compared itself: comments, and the hash.
 */
export function withoutSpecTexts(path: string, text: string): string {
  if (!path.endsWith(".gen.ts")) return text;
  return text
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "")
    .replace(/^export const specHash\b.*$/m, 'export const specHash: string = "";');
}

/** Returns whether a file affects the shipped packages, or uses them. The mock's copy of the specs is written by its build. */
export function isShipped(path: string): boolean {
  return shipped.test(path);
}

const shipped =
  /^(pnpm-workspace\.yaml|packages\/retired\.json|packages\/[^/]+\/([^/]+\.(json|md)|LICENSE|src\/.*(?<!specs\.gen)\.ts)|examples\/.*(\.tsx?|package\.json))$/;

/** Returns whether a file is a module that a package ships. */
export function isModule(path: string): boolean {
  return path.startsWith("packages/") && path.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(path);
}

/** Lists the packages that are published, by name. */
export function listPackages(files: Files): Map<string, PackageVersion> {
  const known = packages.get(files) ?? readPackages(files);
  packages.set(files, known);
  return known;
}

const packages = new WeakMap<Files, Map<string, PackageVersion>>();

function readPackages(files: Files): Map<string, PackageVersion> {
  const { catalog = {} } = (parse(files.get(workspace) ?? "{}") ?? {}) as { catalog?: Record<string, string> };
  const found = [...files].flatMap(([path, text]): PackageVersion[] => {
    const folder = /^(packages\/[^/]+)\/package\.json$/.exec(path)?.[1];
    if (!folder) return [];
    const source = JSON.parse(text) as Manifest & { private?: boolean };
    if (source.private) return [];
    const manifest = publishedManifest(source, catalog);
    return [{ name: manifest.name, folder, version: manifest.version, manifest }];
  });
  return new Map(found.map((item) => [item.name, item]));
}

/** Maps the paths that users import to source files: `.` to `packages/export/src/index.ts`. */
export function entriesOf({ folder, manifest }: PackageVersion): Map<string, string> {
  const targets = Object.entries(manifest.exports ?? {}).map(([path, target]) => [
    path,
    typeof target === "string" ? target : (target.types ?? target.default ?? ""),
  ]);
  const modules = targets.filter(([, target]) => /\.(d\.ts|js)$/.test(target ?? ""));
  return new Map(modules.map(([path = "", target = ""]) => [path, sourceOf(folder, target)]));
}

/** Lists the source files that a package starts with: those that users import, and its commands. */
export function startsOf(item: PackageVersion): string[] {
  const commands = Object.values(item.manifest.bin ?? {}).map((target) => sourceOf(item.folder, target));
  return [...entriesOf(item).values(), ...commands];
}

/** The source of a file in `dist`. */
export function sourceOf(folder: string, target: string): string {
  return posix.join(folder, target.replace(/^(\.\/)?dist\//, "src/").replace(/(\.d)?\.(ts|js)$/, ".ts"));
}

/** pnpm replaces fields by those of `publishConfig`, and the protocols of the workspace by ranges. */
function publishedManifest(source: Manifest, catalog: Record<string, string>): Manifest {
  const { publishConfig, ...manifest } = source as Manifest & { publishConfig?: Record<string, unknown> };
  const { access: _, ...replaced } = publishConfig ?? {};
  const published: Manifest = { ...manifest, ...replaced };
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    const ranges = Object.entries((published[field] ?? {}) as Record<string, string>);
    const resolved = ranges.map(([name, range]) => [name, range === "catalog:" ? (catalog[name] ?? range) : range]);
    if (ranges.length > 0) published[field] = Object.fromEntries(resolved);
  }
  return published;
}
