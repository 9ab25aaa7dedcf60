import { isDeepStrictEqual } from "node:util";
import type { SpecDocument } from "../spec/spec-document.ts";
import { compareManifests } from "./compare-manifests.ts";
import { mergeReasons, type Reason } from "./reason.ts";
import { type Files, isModule, listPackages } from "./snapshot.ts";
import { compareWire } from "./wire-rules.ts";

/** Lists the reasons of each package that both states have, by its name. The compiler is loaded if a module differs. */
export async function comparePackages(
  root: string,
  before: Files,
  after: Files,
  names?: Set<string>,
): Promise<Map<string, Reason[]>> {
  const known = listPackages(before);
  const pairs = [...listPackages(after).values()].flatMap((is) => {
    const was = known.get(is.name);
    return was && names?.has(is.name) !== false ? [{ was, is }] : [];
  });
  const paths = new Set([...before.keys(), ...after.keys()]);
  const edited = [...paths].filter((path) => isModule(path) && before.get(path) !== after.get(path));
  const modules =
    edited.length > 0
      ? (await import("./compare-modules.ts")).compareModules(root, before, after, pairs, new Set(edited))
      : { packages: new Map<string, Reason[]>(), specs: new Map<string, Reason[]>() };
  const spec = (folder: string) => compareSpec(before, after, folder, modules.specs.get(folder) ?? []);
  return new Map(
    pairs.map(({ was, is }) => [
      is.name,
      mergeReasons([
        ...compareManifests(was.manifest, is.manifest),
        ...comparePages(before, after, was.folder, is.folder),
        ...(is.folder === everySpec ? compareSpecs(before, after, spec) : spec(is.folder)),
        ...(modules.packages.get(is.name) ?? []),
      ]),
    ]),
  );
}

/** Compares the pages that npm shows. */
function comparePages(before: Files, after: Files, was: string, is: string): Reason[] {
  return ["README.md", "LICENSE"].flatMap((location): Reason[] => {
    const isSame = before.get(`${was}/${location}`) === after.get(`${is}/${location}`);
    return isSame ? [] : [{ bump: "patch", direction: "named", location, change: "documentation" }];
  });
}

/** The package that ships the spec of every service. */
const everySpec = "packages/mock";

/** Compares the spec of a service in both ways: the types that users compile with, and the wire. */
function compareSpec(before: Files, after: Files, folder: string, types: Reason[]): Reason[] {
  const [one, other] = [before, after].map((files) => readDocument(files, folder));
  if (!one || !other) return [];
  const [was, is] = [before, after].map((files) => typesIn(files.get(`${folder}/src/schema.gen.ts`)));
  const base = { direction: "named" as const };
  if (isDeepStrictEqual(one, other)) {
    // The generator wrote other types for the same spec, where no operation shows the difference.
    const isUnrated = types.length === 0 && was !== is;
    return isUnrated ? [{ ...base, bump: "unrated", location: "paths", change: "generated differently" }] : types;
  }
  const reasons = [...types, ...compareWire(one, other)];
  if (reasons.length > 0) return reasons;
  return [{ ...base, bump: "patch", location: "openapi.json", change: "written differently" }];
}

/** The types of a generated module, without the constants of the client. */
function typesIn(text: string | undefined): string | undefined {
  return /^export interface paths\b[\s\S]*/m.exec(text ?? "")?.[0];
}

/** Compares the specs, all of which the mock serves: its users depend on the wire format, not on the names of types. */
function compareSpecs(before: Files, after: Files, spec: (folder: string) => Reason[]): Reason[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  const services = [...paths].flatMap((path) => /^(packages\/[^/]+)\/openapi\.json$/.exec(path)?.[1] ?? []);
  return services.flatMap((folder): Reason[] => {
    const [was, is] = [before, after].map((files) => readDocument(files, folder));
    const base = { direction: "named" as const, location: `the service ${folder.slice(9)}` };
    if (!was || !is) return [{ ...base, bump: is ? "minor" : "major", change: is ? "added" : "removed" }];
    // Types alone do not reach the mock.
    if (isDeepStrictEqual(was, is)) return [];
    const found = spec(folder).filter(({ location }) => !/^(operations|components)\[/.test(location));
    // A response with a new status is served on request only.
    const rated = found.map(({ code: _, ...reason }): Reason => {
      const isStatus = /^status \d+$/.test(reason.location) && reason.change === "added";
      return isStatus ? { ...reason, bump: "minor" } : reason;
    });
    return rated.length > 0 ? rated : [{ ...base, bump: "patch", change: "schema names" }];
  });
}

function readDocument(files: Files, folder: string): SpecDocument | undefined {
  const text = files.get(`${folder}/openapi.json`);
  return text === undefined ? undefined : JSON.parse(text);
}
