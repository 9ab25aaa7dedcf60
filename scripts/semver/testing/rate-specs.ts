import { readFileSync } from "node:fs";
import { join } from "node:path";
import { schemaSource } from "../../generate/schema-source.ts";
import { readSpecs } from "../../spec/read-spec.ts";
import type { SpecDocument } from "../../spec/spec-document.ts";
import { comparePackages, createComparison } from "../compare-packages.ts";
import type { Edit } from "../policy/edit-spec.ts";
import type { Reason } from "../reason.ts";
import { type Files, listPackages, readWorkingTree, withoutSpecTexts } from "../snapshot.ts";

const checkout = join(import.meta.dirname, "../../..");

/** A spec before and after an edit. */
export interface SpecChange {
  before: Edit[];
  after: Edit[];
}

/** Rates changes of the spec of Export, each as that of a separate package, in one program. */
export async function rateSpecs(changes: SpecChange[]): Promise<Reason[][]> {
  const { export: spec } = await readSpecs(checkout, ["export"]);
  const core = [...readWorkingTree(checkout)].filter(
    ([path]) => path.startsWith("packages/core/") && !path.endsWith(".test-d.ts"),
  );
  const [before, after]: [Files, Files] = [new Map(core), new Map(core)];
  for (const [index, change] of changes.entries()) {
    addPackage(before, index, edited(spec as SpecDocument, change.before));
    addPackage(after, index, edited(spec as SpecDocument, change.after));
  }
  const present = listPackages(after);
  const pairs = [...listPackages(before)].flatMap(([name, was]) => {
    const is = name.startsWith("@row/") ? present.get(name) : undefined;
    return is ? [{ was, is }] : [];
  });
  return comparePackages(createComparison(checkout, before, after), pairs);
}

function edited(spec: SpecDocument, edits: Edit[]): SpecDocument {
  const document: SpecDocument = JSON.parse(JSON.stringify(spec));
  for (const edit of edits) edit(document);
  return document;
}

const client = readFileSync(join(checkout, "packages/export/src/client.ts"), "utf8");
const schemas = new Map<string, string>();

function addPackage(files: Files, index: number, document: SpecDocument): void {
  const folder = `packages/row-${index}`;
  const text = JSON.stringify(document);
  const schema = schemas.get(text) ?? schemaSource("specs/export/openapi.yaml", document);
  schemas.set(text, schema);
  files.set(
    `${folder}/package.json`,
    JSON.stringify({ name: `@row/${index}`, version: "1.0.0", exports: { ".": "./dist/index.js" } }),
  );
  files.set(`${folder}/openapi.json`, text);
  files.set(`${folder}/src/client.ts`, client);
  files.set(`${folder}/src/schema.gen.ts`, withoutSpecTexts("schema.gen.ts", schema));
  files.set(
    `${folder}/src/index.ts`,
    'export { createExportClient } from "./client.js";\nexport { apiVersion, type components, type operations, type paths } from "./schema.gen.js";\n',
  );
}
