import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { schemaSource } from "../../generate/schema-source.ts";
import { readSpecs } from "../../spec/read-spec.ts";
import { withoutSpecTexts } from "../snapshot.ts";
import { mergePatch } from "./merge-patch.ts";
import type { FileEdit } from "./rate-edits.ts";

/** The files of a package by their paths in it. */
export type Version = Record<string, string>;

/** An edit of a package that is an example of a row in docs/versioning.md. */
export interface PolicyEdit {
  row: string;
  before: Version;
  after: Version;
  /** Whether a line of code shows that the edit of a spec is major; not known of other edits. */
  isShown?: boolean;
}

interface SpecEdit {
  given?: object;
  change?: object | object[];
  rename?: Record<string, string>;
  silent?: true;
}

interface SurfaceEdits {
  templates: Record<string, Version>;
  edits: Record<string, Record<string, [before: string, after: string]>[]>;
}

const checkout = join(import.meta.dirname, "../../..");
const { export: spec } = await readSpecs(checkout, ["export"], { lint: false });
const client = readFileSync(join(checkout, "packages/export/src/client.ts"), "utf8");

/** Reads the edits of specs in `policy/`. */
export function readSpecEdits(): PolicyEdit[] {
  const rows: Record<string, SpecEdit> = readPolicy("spec-edits.yaml");
  return Object.entries(rows).map(([row, { given = {}, change = [], rename = {}, silent = false }]) => {
    const before = mergePatch(spec, given);
    const renamed = Object.entries(rename).reduce(
      (text, [name, other]) => text.replaceAll(name, () => other),
      JSON.stringify(before),
    );
    const after = [change].flat().reduce(mergePatch, JSON.parse(renamed));
    return { row, before: serviceOf(before), after: serviceOf(after), isShown: !silent };
  });
}

/** Reads the edits of declarations and manifests in `policy/`. */
export function readSurfaceEdits(): PolicyEdit[] {
  const { templates, edits }: SurfaceEdits = readPolicy("surface-edits.yaml");
  const versionOf = (template: string, text: string): Version =>
    JSON.parse(JSON.stringify(templates[template]), (_, file) =>
      typeof file === "string" ? file.replace("…", () => text) : file,
    );
  return Object.entries(edits).flatMap(([row, pairs]) =>
    pairs.flatMap(Object.entries).map(([template, [before, after]]) => {
      return { row, before: versionOf(template, before), after: versionOf(template, after) };
    }),
  );
}

/** Reads the edits of packages in `policy/`, by title. */
export function readPackageEdits(): [title: string, { bumps: object; edits: FileEdit[] }][] {
  return Object.entries(readPolicy("package-edits.yaml"));
}

function readPolicy<Content>(name: string): Content {
  return parse(readFileSync(join(import.meta.dirname, "../policy", name), "utf8"));
}

/** The packages of services by their specs, each of which is generated once. */
const services = new Map<string, Version>();

/** Writes the package of a service. */
function serviceOf(document: unknown): Version {
  const text = JSON.stringify(document);
  const known = services.get(text);
  if (known) return known;
  const schema = schemaSource("specs/export/openapi.yaml", JSON.parse(text));
  const version = {
    "openapi.json": text,
    "src/client.ts": client,
    "src/schema.gen.ts": withoutSpecTexts("schema.gen.ts", schema),
    "src/index.ts": `export { createExportClient } from "./client.js";
export { apiVersion, type components, type operations, type paths } from "./schema.gen.js";`,
  };
  services.set(text, version);
  return version;
}
