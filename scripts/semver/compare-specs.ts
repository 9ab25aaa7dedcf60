import { isDeepStrictEqual } from "node:util";
import type { SpecDocument } from "../spec/spec-document.ts";
import type { Pair } from "./compare-packages.ts";
import { compareWire } from "./compare-wire.ts";
import { namedReason, type Reason } from "./reason.ts";
import type { Files } from "./snapshot.ts";

/** The differences between the generated types of services, by folder. */
type TypeReasons = Map<string, Reason[]>;

/** Compares the spec that a package ships; the mock ships the spec of every service. */
export function compareSpecs(pair: Pair, types: TypeReasons): Reason[] {
  return pair.is.folder === "packages/mock" ? compareServices(pair, types) : compareSpec(pair, pair.is.folder, types);
}

/** Compares the spec of a service in both ways: the types that users compile with, and the wire. */
function compareSpec({ before, after }: Pair, folder: string, types: TypeReasons): Reason[] {
  const [one, other] = [before, after].map((files) => readDocument(files, folder));
  if (!one || !other) return [];
  const found = types.get(folder) ?? [];
  if (isDeepStrictEqual(one, other)) {
    // The generator wrote other types for the same spec, where no operation shows the difference.
    const [was, is] = [before, after].map((files) => typesIn(files.get(`${folder}/src/schema.gen.ts`)));
    const isUnrated = found.length === 0 && was !== is;
    return isUnrated ? [namedReason("unrated", "paths", "generated differently")] : found;
  }
  const reasons = [...found, ...compareWire(one, other)];
  return reasons.length > 0 ? reasons : [namedReason("patch", "openapi.json", "written differently")];
}

/** The types of a generated module, without the constants of the client. */
function typesIn(text: string | undefined): string | undefined {
  return /^export interface paths\b[\s\S]*/m.exec(text ?? "")?.[0];
}

/** Users of the mock depend on the wire format of each service, and not on the names of types. */
function compareServices(pair: Pair, types: TypeReasons): Reason[] {
  const paths = new Set([...pair.before.keys(), ...pair.after.keys()]);
  const folders = [...paths].flatMap((path) => /^(packages\/[^/]+)\/openapi\.json$/.exec(path)?.[1] ?? []);
  return folders.flatMap((folder): Reason[] => {
    const [was, is] = [pair.before, pair.after].map((files) => readDocument(files, folder));
    const location = `the service ${folder.slice("packages/".length)}`;
    if (!was) return [namedReason("minor", location, "added")];
    if (!is) return [namedReason("major", location, "removed")];
    // Types alone do not reach the mock.
    if (isDeepStrictEqual(was, is)) return [];
    const found = compareSpec(pair, folder, types).filter(
      ({ location }) => !/^(operations|components)\[/.test(location),
    );
    const rated = found.map(({ code: _, ...reason }): Reason => {
      // A response with a new status is served on request only.
      const isStatus = /^status \d+$/.test(reason.location) && reason.change === "added";
      return isStatus ? { ...reason, bump: "minor" } : reason;
    });
    return rated.length > 0 ? rated : [namedReason("patch", location, "schema names")];
  });
}

function readDocument(files: Files, folder: string): SpecDocument | undefined {
  const text = files.get(`${folder}/openapi.json`);
  return text === undefined ? undefined : JSON.parse(text);
}
