import { posix } from "node:path";
import { parse } from "yaml";
import type { Files } from "./snapshot.ts";

/** A package of the repository in one state. */
export interface PackageVersion {
  name: string;
  /** The folder from the root of the repository. */
  folder: string;
  version: string;
  /** The manifest as it is published. */
  manifest: Manifest;
}

/** A manifest, as far as packages differ in it. */
export interface Manifest extends Record<string, unknown> {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
}

/** Lists the packages that are published, by name. */
export function listPackages(files: Files): Map<string, PackageVersion> {
  return new Map(
    [...readPackages(files)].filter(([, { folder, manifest }]) => /^packages\//.test(folder) && !manifest.private),
  );
}

/** Maps the paths that users import to source files: `.` to `packages/export/src/index.ts`. */
export function entriesOf({ folder, manifest }: PackageVersion): Map<string, string> {
  const targets = Object.entries(manifest.exports ?? {}).map(([path, target]): [string, string] => [
    path,
    typeof target === "string" ? target : (target.types ?? target.default ?? ""),
  ]);
  const modules = targets.filter(([, target]) => /\.(ts|js)$/.test(target));
  return new Map(modules.map(([path, target]) => [path, sourceOf(folder, target)]));
}

/** The source of a file in `dist`. */
export function sourceOf(folder: string, target: string): string {
  return posix.join(folder, target.replace(/^(\.\/)?dist\//, "src/").replace(/(\.d)?\.(ts|js)$/, ".ts"));
}

/** Finds the file of the repository that an import leads to: by its path, or by the exports of a package. */
export function resolveImport(files: Files, from: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    const path = posix.join(posix.dirname(from), specifier);
    return [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx")].find((candidate) =>
      files.has(candidate),
    );
  }
  const [name = ""] = /^(@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  const item = readPackages(files).get(name);
  return item && entriesOf(item).get(`.${specifier.slice(name.length)}`);
}

/** The packages by state, and by name. */
const packages = new WeakMap<Files, Map<string, PackageVersion>>();

function readPackages(files: Files): Map<string, PackageVersion> {
  const known = packages.get(files);
  if (known) return known;
  const { catalog = {} } = (parse(files.get("pnpm-workspace.yaml") ?? "") ?? {}) as {
    catalog?: Record<string, string>;
  };
  const found = [...files].flatMap(([path, text]): [string, PackageVersion][] => {
    if (!path.endsWith("/package.json")) return [];
    const manifest = publishedManifest(JSON.parse(text), catalog);
    return [[manifest.name, { name: manifest.name, folder: posix.dirname(path), version: manifest.version, manifest }]];
  });
  packages.set(files, new Map(found));
  return new Map(found);
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
